package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** X13: whoever kills the portal while it writes loses nothing that was promised, and finds no process left behind. */
class OpslagGedoodIT {

    private static final int KEREN = Beproeving.keren(4);

    private final Path gegevens = TestOpslag.nieuweGegevensmap();

    @Test
    void doden_tijdens_het_schrijven_verliest_niets_en_laat_niets_achter() throws Exception {
        Schrijversproces vorige = null;
        for (int keer = 1; keer <= KEREN; keer++) {
            if (keer % 4 == 0) {
                doodTijdensDeStart(keer * 300L);
            }
            var portaal = Schrijversproces.start(gegevens);
            portaal.vindtTenminste(vorige);
            portaal.schrijf(10 * keer);
            List<ProcessHandle> nakomelingen = Stream.concat(portaal.kinderen().stream(), portaal.postgres())
                    .toList();
            assertThat(nakomelingen).hasSizeGreaterThanOrEqualTo(2);

            portaal.dood();

            Schrijversproces.zijnWeg(nakomelingen);
            vorige = portaal;
        }
        doodOokDeOpslag(vorige);
    }

    @Test
    void doden_tijdens_de_allereerste_start_staat_de_volgende_niet_in_de_weg() throws Exception {
        Path leeg = TestOpslag.nieuweMap();
        for (int seconden = 1; seconden <= 3; seconden++) {
            var portaal = Schrijversproces.start(leeg);
            Thread.sleep(Duration.ofSeconds(seconden));
            List<ProcessHandle> kinderen = portaal.kinderen();
            kinderen.forEach(ProcessHandle::destroyForcibly);
            portaal.dood();
            Schrijversproces.zijnWeg(kinderen);
        }
        var portaal = Schrijversproces.start(leeg);
        portaal.vindtTenminste(null);
        portaal.schrijf(5);
        portaal.stopNetjes();
    }

    private void doodTijdensDeStart(long naMilliseconden) throws IOException, InterruptedException {
        var portaal = Schrijversproces.start(gegevens);
        Thread.sleep(naMilliseconden);
        List<ProcessHandle> kinderen = portaal.kinderen();
        portaal.dood();
        Schrijversproces.zijnWeg(kinderen);
    }

    /** Then PostgreSQL stays as an orphan, for a moment: what watches over it sees that we are gone. */
    private void doodOokDeOpslag(@Nullable Schrijversproces vorige) throws IOException, InterruptedException {
        var portaal = Schrijversproces.start(gegevens);
        portaal.vindtTenminste(vorige);
        portaal.schrijf(50);
        List<ProcessHandle> wees = portaal.postgres().toList();
        List<ProcessHandle> kinderen = portaal.javakinderen();
        kinderen.forEach(ProcessHandle::destroyForcibly);
        portaal.dood();
        Schrijversproces.zijnWeg(kinderen);
        Schrijversproces.zijnWeg(wees);

        var volgende = Schrijversproces.start(gegevens);
        volgende.vindtTenminste(portaal);
        volgende.stopNetjes();
        assertThat(volgende.postgres()).isEmpty();
    }
}
