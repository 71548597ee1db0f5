package nl.kortelijnen.zoeken.woorden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Suggestie;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.index.Proefindex;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Words that redacteuren add, and proposals while somebody types, in the whole portal (G02, G03). */
@SpringBootTest
class SynoniemenTest {

    private static final Gebruiker REDACTEUR =
            new Gebruiker(UUID.randomUUID(), "redacteur", "Nienke Baltussen", Set.of(Rol.REDACTEUR), null);

    @Autowired
    private Synoniemen synoniemen;

    @Autowired
    private Zoekmachine zoekmachine;

    @AfterEach
    void ruimOp() {
        TestInlog.als(REDACTEUR);
        synoniemen.alle().forEach(synoniem -> synoniemen.haalWeg(synoniem.id()));
        TestInlog.afmelden();
    }

    private List<String> titels(String vraag) {
        return zoekmachine.zoek(new Zoekvraag(vraag, Map.of(), 0, 20), Optional.of(REDACTEUR)).treffers().stream()
                .map(treffer -> treffer.titel().kaal())
                .toList();
    }

    private void wachtOpIndex() throws InterruptedException {
        for (int keer = 0; keer < 120; keer++) {
            try {
                if (!titels("sociocirkel").isEmpty()) {
                    return;
                }
            } catch (Fout.Onbereikbaar nogNiet) {
                // still being built
            }
            Thread.sleep(500);
        }
    }

    @Test
    void een_nieuw_synoniem_werkt_binnen_twee_tellen_zonder_nieuwe_index() throws InterruptedException {
        wachtOpIndex();
        TestInlog.als(REDACTEUR);
        assertThat(titels("kringgesprekskaart")).doesNotContain("Sociocirkel");

        synoniemen.voegToe("kringgesprekskaart", "sociocirkel");

        long begin = System.nanoTime();
        while (!titels("kringgesprekskaart").contains("Sociocirkel")) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
            Thread.sleep(50);
        }
    }

    @Test
    void twee_keer_hetzelfde_of_niets_wordt_geweigerd() {
        TestInlog.als(REDACTEUR);
        synoniemen.voegToe("BT", "buurtteam");

        assertThatThrownBy(() -> synoniemen.voegToe("bt", "Buurtteam")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> synoniemen.voegToe("BT", " bt ")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> synoniemen.voegToe("a=b", "c d")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> synoniemen.voegToe("!!", "c d")).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void wie_geen_redacteur_is_mag_er_niet_bij() {
        TestInlog.als(Proefindex.PROFESSIONAL);

        assertThatThrownBy(() -> synoniemen.alle()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> synoniemen.voegToe("aa", "bb")).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void een_begin_van_een_titel_wordt_voorgesteld_ook_in_een_andere_vorm() throws InterruptedException {
        wachtOpIndex();

        assertThat(suggesties("sociocir")).contains("Sociocirkel");
        assertThat(suggesties("tolken w")).contains("Werken met een tolk");
        assertThat(suggesties("x")).isEmpty();
        assertThat(zoekmachine.suggesties("sociocir", Optional.empty())).isEmpty();
    }

    private List<String> suggesties(String tekst) {
        return zoekmachine.suggesties(tekst, Optional.of(REDACTEUR)).stream()
                .map(Suggestie::titel)
                .toList();
    }
}
