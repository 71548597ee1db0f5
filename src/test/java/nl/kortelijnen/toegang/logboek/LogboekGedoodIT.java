package nl.kortelijnen.toegang.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kortelijnen.opslag.Beproeving;
import nl.kortelijnen.opslag.Proefproces;
import nl.kortelijnen.opslag.TestOpslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * X03, X13: whoever kills the portal while it writes the log loses no row that was promised, finds the chain whole, and
 * finds the file with the head not ahead of it. And {@code ./kl controleer-log} tells so whether something runs or not.
 */
class LogboekGedoodIT {

    private static final int KEREN = Beproeving.keren(2);

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final List<Process> gestart = new ArrayList<>();

    /** Also when the test failed halfway: a writer that stays would write for ever. */
    @AfterEach
    void ruimOp() {
        gestart.forEach(proces -> proces.toHandle().destroyForcibly());
    }

    @Test
    void doden_tijdens_het_schrijven_breekt_de_keten_niet() throws Exception {
        long beloofd = 0;
        for (int keer = 1; keer <= KEREN; keer++) {
            Process schrijver = start();
            BufferedReader uit = schrijver.inputReader();
            long begin = Long.parseLong(uit.readLine().substring("GEREED ".length()));
            assertThat(begin)
                    .as("what the one before promised, and perhaps one more")
                    .isBetween(beloofd, beloofd + 1);
            beloofd = leesTot(uit, begin + 100L * Math.min(keer, 5) + new Random().nextInt(100));
            if (keer == KEREN) {
                String tijdens = controleer(0);
                assertThat(aantal(tijdens)).isGreaterThanOrEqualTo(beloofd);
            }
            schrijver.toHandle().destroyForcibly();
            schrijver.waitFor();
            beloofd = Math.max(beloofd, leesTot(uit, Long.MAX_VALUE));
        }

        String heel = controleer(0);

        assertThat(aantal(heel)).isBetween(beloofd, beloofd + 1);
        assertThat(Long.parseLong(
                        Files.readAllLines(gegevens.resolve("logboek/kop")).getFirst()))
                .isBetween(1L, aantal(heel));
        vervalstWordtGezien(heel);
    }

    /** A file of somebody who has no key. */
    private void vervalstWordtGezien(String heel) throws Exception {
        Path kop = gegevens.resolve("logboek/kop");
        List<String> regels = Files.readAllLines(kop);
        Files.write(kop, List.of(String.valueOf(aantal(heel) + 5), regels.get(1), regels.get(2)));
        assertThat(controleer(1)).contains("Het logboek is niet heel.", "door iemand anders geschreven");
    }

    private static long aantal(String zin) {
        assertThat(zin).contains("Het logboek is heel: ");
        return Long.parseLong(zin.replaceAll("(?s).*heel: (\\d+) .*", "$1"));
    }

    private static long leesTot(BufferedReader uit, long doel) throws IOException {
        long laatste = 0;
        for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
            if (regel.matches("\\d+")) {
                laatste = Long.parseLong(regel);
            }
            if (laatste >= doel) {
                break;
            }
        }
        return laatste;
    }

    private Process start() throws IOException {
        Process schrijver = Proefproces.java(
                        Logschrijver.class,
                        256,
                        Proefproces.metGegevens(gegevens, "--kortelijnen.kluis.sleutels=" + Proefproces.SLEUTELS))
                .start();
        gestart.add(schrijver);
        return schrijver;
    }

    private String controleer(int verwacht) throws Exception {
        var gezegd = Proefproces.controleerLog(gegevens);
        assertThat(gezegd.code()).as(gezegd.tekst()).isEqualTo(verwacht);
        return gezegd.tekst();
    }
}
