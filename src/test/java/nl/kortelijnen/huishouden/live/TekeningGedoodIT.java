package nl.kortelijnen.huishouden.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.opslag.Beproeving;
import nl.kortelijnen.opslag.TestOpslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** X13: whoever kills the portal while people draw loses nothing that was acknowledged, and the graph is the log. */
@Execution(ExecutionMode.CONCURRENT)
class TekeningGedoodIT {

    private static final int KEREN = Beproeving.keren(2);
    private static final String SLEUTELS = "zegel=" + "A".repeat(43) + "=,1=" + "B".repeat(42) + "A=";

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final List<Process> gestart = new ArrayList<>();

    @AfterEach
    void ruimOp() {
        gestart.forEach(proces -> proces.toHandle().destroyForcibly());
    }

    @Test
    void doden_tijdens_het_tekenen_verliest_niets_dat_bevestigd_was() throws Exception {
        long bevestigd = 0;
        for (int keer = 0; keer < KEREN; keer++) {
            Process proces = start();
            BufferedReader uit = proces.inputReader();
            String[] gereed = eerste(uit).split(" ");
            assertThat(Long.parseLong(gereed[1])).as("numbers in the log").isBetween(bevestigd, bevestigd + 10);
            assertThat(gereed[3]).as("the graph").isEqualTo(gereed[2]);
            if (keer < KEREN - 1) {
                bevestigd = lees(uit, Long.parseLong(gereed[1]) + 80 + 40L * (keer % 4));
                proces.toHandle().destroyForcibly();
                proces.waitFor();
                bevestigd = Math.max(bevestigd, lees(uit, Long.MAX_VALUE));
            }
        }
    }

    private static String eerste(BufferedReader uit) throws IOException {
        String regel = uit.readLine();
        while (regel != null && !regel.startsWith("GEREED ")) {
            regel = uit.readLine();
        }
        assertThat(regel).as("the process has started").isNotNull();
        return regel;
    }

    private static long lees(BufferedReader uit, long tot) throws IOException {
        long laatste = 0;
        for (String regel = uit.readLine(); regel != null && laatste < tot; regel = uit.readLine()) {
            if (regel.matches("BEVESTIGD \\d+")) {
                laatste = Long.parseLong(regel.substring("BEVESTIGD ".length()));
            }
        }
        return laatste;
    }

    private Process start() throws IOException {
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Tekenaar.class.getName(),
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--kortelijnen.demo=false",
                        "--kortelijnen.data=" + gegevens,
                        "--kortelijnen.opslag.lib=" + System.getProperty("kortelijnen.opslag.lib"),
                        "--kortelijnen.opslag.java-opties=-XX:TieredStopAtLevel=1",
                        "--kortelijnen.kluis.sleutels=" + SLEUTELS)
                .redirectError(Redirect.INHERIT)
                .start();
        gestart.add(proces);
        return proces;
    }
}
