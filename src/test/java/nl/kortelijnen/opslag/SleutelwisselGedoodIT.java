package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.opslag.kluis.Sleutelwisselaar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Issue item 8, X13: whoever kills the portal while its texts get a new key loses no text, and the next start goes on. The
 * old key goes only when nothing needs it.
 */
class SleutelwisselGedoodIT {

    private static final int KEREN = Beproeving.keren(2);

    /** So many that some are left for the last time. */
    private static final int TEKSTEN = 1_000 * KEREN;

    private static final String ALLES_NIEUW = "KLAAR " + TEKSTEN + " 0";

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final List<Process> gestart = new ArrayList<>();

    /** Also when the test failed halfway. */
    @AfterEach
    void ruimOp() {
        gestart.forEach(proces -> proces.toHandle().destroyForcibly());
    }

    @Test
    void doden_tijdens_het_vernieuwen_van_de_sleutel_verliest_geen_tekst() throws Exception {
        assertThat(laatsteRegel(start())).isEqualTo(ALLES_NIEUW);
        nieuweSleutel();
        for (int keer = 1; keer <= KEREN; keer++) {
            Process wisselaar = start();
            BufferedReader uit = wisselaar.inputReader();
            for (int deel = 0; deel < Math.min(5 * keer, 15); deel++) {
                assertThat(uit.readLine()).isEqualTo("DEEL 25");
            }
            wisselaar.toHandle().destroyForcibly();
            wisselaar.waitFor();
            assertThat(sleutelnummers()).contains("1", "2");
        }

        assertThat(laatsteRegel(start())).isEqualTo(ALLES_NIEUW);
        assertThat(sleutelnummers()).contains("2").doesNotContain("1");
        assertThat(laatsteRegel(start())).as("with the new key alone").isEqualTo(ALLES_NIEUW);
    }

    private List<String> sleutelnummers() throws IOException {
        return Files.readAllLines(gegevens.resolve("sleutel/kluis.sleutels")).stream()
                .map(regel -> regel.split("=", 2)[0].strip())
                .toList();
    }

    private static String laatsteRegel(Process proces) throws IOException {
        return proces.inputReader().lines().toList().getLast();
    }

    private Process start() throws IOException {
        Process proces = Proefproces.java(
                        Sleutelwisselaar.class,
                        256,
                        Proefproces.metGegevens(gegevens, "--" + Sleutelwisselaar.AANTAL + "=" + TEKSTEN))
                .start();
        gestart.add(proces);
        return proces;
    }

    private void nieuweSleutel() throws Exception {
        var gezegd = Proefproces.kl("nieuwe-sleutel", "--kortelijnen.data=" + gegevens);
        assertThat(gezegd.code()).as(gezegd.tekst()).isZero();
    }
}
