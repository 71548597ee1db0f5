package nl.kortelijnen.portaal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import nl.kortelijnen.opslag.bewaking.Proefruimte;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.opslag.bewaking.Schijfruimte.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

/** X13: who must make room hears so in time, and everybody hears that they can only read, in words that say what to do. */
@SpringBootTest
@ViewPackages(classes = ProefMetTweedeFactorView.class)
class SchijfmeldingTest extends SpringBrowserlessTest {

    private final Schijfruimte ruimte = new Schijfruimte();

    private Schijfmelding voor(boolean beheerder) {
        Schijfmelding melding = new Schijfmelding(ruimte, beheerder);
        UI.getCurrent().add(melding);
        roundTrip();
        return melding;
    }

    /** What another thread asked of this page is done when nobody works on it. */
    private void even() {
        VaadinSession sessie = VaadinSession.getCurrent();
        sessie.getService().runPendingAccessTasks(sessie);
        roundTrip();
    }

    private static String zin(Schijfmelding melding) {
        return melding.isVisible() ? melding.getElement().getTextRecursively() : "";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KRAP         | true  | raakt vol. Alles werkt nog. Maak ruimte
            ALLEEN_LEZEN | true  | Je kunt nu alleen lezen
            ALLEEN_LEZEN | false | De beheerder weet ervan.
            VOL          | true  | het portaal gaat daarna binnen een minuut vanzelf verder
            VOL          | false | Wat bewaard was staat er nog.
            """)
    void wie_iets_moet_weten_leest_het_zonder_de_bladzij_te_verversen(Stand stand, boolean beheerder, String deel)
            throws Exception {
        Schijfmelding melding = voor(beheerder);
        assertThat(zin(melding)).as("enough room").isEmpty();
        try (var _ = Proefruimte.vol(ruimte, stand)) {
            even();
            assertThat(zin(melding)).contains(deel);
        }
        even();
        assertThat(zin(melding)).as("room again").isEmpty();
    }

    @Test
    void wie_er_niets_aan_kan_doen_leest_niets_zolang_alles_nog_werkt() throws Exception {
        Schijfmelding melding = voor(false);
        try (var _ = Proefruimte.vol(ruimte, Stand.KRAP)) {
            even();
            assertThat(zin(melding)).isEmpty();
        }
    }

    @Test
    void alleen_een_beheerder_hoort_van_een_gegevensmap() throws Exception {
        Schijfmelding beheerder = voor(true);
        Schijfmelding ander = voor(false);
        try (var _ = Proefruimte.vol(ruimte, Stand.ALLEEN_LEZEN)) {
            even();
            assertThat(zin(beheerder)).contains("gegevensmap");
            assertThat(zin(ander)).contains("alleen lezen").doesNotContain("gegevensmap");
        }
    }

    @Test
    void wie_later_inlogt_leest_hoe_het_dan_staat() throws Exception {
        try (var _ = Proefruimte.vol(ruimte, Stand.VOL)) {
            assertThat(zin(voor(false))).contains("alleen lezen");
            assertThat(zin(voor(true))).contains("Maak ruimte");
        }
    }
}
