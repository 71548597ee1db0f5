package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who starts the portal for the first time, in a process as it is started for real (A01). */
class StartIT {

    private static final int MEESTE_VOOR_HET_ADRES = 15;

    @Test
    void een_eerste_start_zegt_in_een_paar_regels_wat_er_gebeurt_en_waarschuwt_nergens_voor(@TempDir Path data)
            throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Process portaal = start(data);
        List<String> regels = new ArrayList<>();
        try (var uitvoer = portaal.inputReader()) {
            for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
                regels.add(regel);
                if (regel.contains("Stoppen: Ctrl-C")) {
                    portaal.toHandle().destroy(); // and what it says while it stops is read too
                }
            }
        } finally {
            portaal.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        String alles = String.join("\n", regels);

        assertThat(regels).as(alles).noneMatch(regel -> regel.contains("WARN") || regel.contains("ERROR"));
        assertThat(alles)
                .contains("Adres: http://localhost:")
                .contains("redacteur2")
                .contains("Wachtwoord");
        assertThat(regels.stream().takeWhile(regel -> !regel.contains("Adres:")).filter(regel -> !regel.isBlank()))
                .as(alles)
                .hasSizeLessThanOrEqualTo(MEESTE_VOOR_HET_ADRES);
        assertThat(Files.readAllLines(data.resolve("log/portaal.log")))
                .as("the rest stands in the log file, and is as calm")
                .hasSizeGreaterThan(regels.size())
                .noneMatch(regel -> regel.contains(" WARN ") || regel.contains(" ERROR "));
        assertThat(openVoorAnderen(data)).as("folders others may look into").isEmpty();
        assertThat(rechten(data.resolve("log/portaal.log"))).isEqualTo("rw-------");
    }

    /** The data folder and each folder directly in it, and all of the log's. */
    private static List<String> openVoorAnderen(Path data) throws IOException {
        try (Stream<Path> mappen = Files.walk(data, 1)) {
            return mappen.filter(Files::isDirectory)
                    .filter(map -> !rechten(map).equals("rwx------"))
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String rechten(Path pad) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(pad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-Dvaadin.productionMode=true",
                        "-Dfile.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        zonderTests(),
                        "nl.kortelijnen.KorteLijnenApplication",
                        "--server.port=0",
                        "--kortelijnen.opslag.lib=" + System.getProperty("kortelijnen.opslag.lib"),
                        "--kortelijnen.inhoud=content",
                        "--kortelijnen.data=" + data)
                .redirectErrorStream(true)
                .start();
    }

    /** The tests have a log of their own. */
    private static String zonderTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(deel -> !deel.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
