package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Processes that tests start and kill: a program of the tests on their own class path, and {@code ./kl}. */
public final class Proefproces {

    /** Keys for a portal that is killed and started again. */
    public static final String SLEUTELS = "zegel=" + "A".repeat(43) + "=,1=" + "B".repeat(42) + "A=";

    /** For a portal whose stores live for a moment. */
    public static final String KORT_LEVEN =
            "--kortelijnen.opslag.java-opties=" + String.join(",", TestOpslag.KORT_LEVEN);

    private static final long GEDULD_SECONDEN = 120;

    private Proefproces() {}

    /** What it complains of is seen in the log of the tests; a test that reads that puts it elsewhere. */
    public static ProcessBuilder java(Class<?> programma, int megabytes, List<String> argumenten) {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:TieredStopAtLevel=1",
                "-Dvaadin.productionMode=true",
                "-Dkortelijnen.opslag.lib=" + TestOpslag.lib(),
                "-cp",
                System.getProperty("java.class.path"),
                programma.getName()));
        opdracht.addAll(argumenten);
        return new ProcessBuilder(opdracht).redirectError(Redirect.INHERIT);
    }

    /** For a program with the settings of a portal: its data folder, and stores that start as quickly as they can. */
    public static List<String> metGegevens(Path gegevens, String... verder) {
        List<String> argumenten = new ArrayList<>(
                List.of("--kortelijnen.data=" + gegevens, "--kortelijnen.opslag.lib=" + TestOpslag.lib(), KORT_LEVEN));
        argumenten.addAll(List.of(verder));
        return argumenten;
    }

    /** What {@code ./kl} said, both its outputs together. */
    public record Gezegd(int code, String tekst) {}

    public static Gezegd kl(String... woorden) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of("./kl"));
        opdracht.addAll(List.of(woorden));
        var proces = new ProcessBuilder(opdracht).redirectErrorStream(true);
        proces.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process gestart = proces.start();
        String tekst = new String(gestart.getInputStream().readAllBytes());
        assertThat(gestart.waitFor(GEDULD_SECONDEN, TimeUnit.SECONDS)).as(tekst).isTrue();
        return new Gezegd(gestart.exitValue(), tekst);
    }

    /** {@code ./kl controleer-log} on this folder, with {@link #SLEUTELS}. */
    public static Gezegd controleerLog(Path gegevens) throws IOException, InterruptedException {
        return kl(
                "controleer-log",
                "--kortelijnen.data=" + gegevens,
                KORT_LEVEN,
                "--kortelijnen.kluis.sleutels=" + SLEUTELS);
    }

    /** The child process with the graph in it. */
    public static ProcessHandle graaf(Process portaal) {
        return portaal.toHandle()
                .children()
                .filter(kind -> kind.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    public static ProcessHandle postgres(Path gegevens) throws IOException {
        List<String> regels = Files.readAllLines(gegevens.resolve("opslag/postgres/data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(regels.getFirst().strip())).orElseThrow();
    }
}
