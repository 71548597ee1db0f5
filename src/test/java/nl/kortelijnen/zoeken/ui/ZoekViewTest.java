package nl.kortelijnen.zoeken.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.portaal.onderdeel.Tenzij;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The search page over the real content (G01, G04, G05, G08). */
@SpringBootTest
@ViewPackages(classes = ZoekView.class)
class ZoekViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void logIn() {
        TestInlog.als(
                new Gebruiker(UUID.randomUUID(), "professional", "Marloes Peters", Set.of(Rol.PROFESSIONAL), null));
    }

    @AfterEach
    void logUit() {
        TestInlog.afmelden();
    }

    private ZoekView zoek(Map<String, String> parameters) {
        UI.getCurrent().navigate("zoeken", QueryParameters.simple(parameters));
        return (ZoekView) getCurrentView();
    }

    @Test
    void een_handreiking_toont_haar_uitzondering_heel_onder_het_fragment() {
        ZoekView bladzij = zoek(Map.of("q", "start bij de ouders"));

        Trefferkaart eerste = (Trefferkaart) bladzij.treffers.getComponentAt(0);
        Tenzij tenzij = $(Tenzij.class, eerste).first();
        assertThat(tenzij.getElement().getTextRecursively()).contains("eergerelateerd geweld", "0800-2000");
        assertThat(bladzij.telling.getText()).endsWith("treffers");
        assertThat(bladzij.getPageTitle()).startsWith("start bij de ouders");
    }

    @Test
    void een_vinkje_verfijnt_en_staat_in_het_adres() {
        ZoekView bladzij = zoek(Map.of("q", "ouders"));
        Checkbox uitspraak = $(Checkbox.class, bladzij.facetten.groepen).all().stream()
                .filter(vink -> vink.getElement().getTextRecursively().startsWith("Uitspraak"))
                .findFirst()
                .orElseThrow();

        test(uitspraak).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=ouders")
                .contains("soort=uitspraak");
        assertThat(bladzij.treffers.getChildren().filter(Trefferkaart.class::isInstance))
                .isNotEmpty()
                .allSatisfy(
                        kaart -> assertThat(kaart.getElement().getClassList()).contains("treffer-uitspraak"));
    }

    @Test
    void niets_gevonden_herhaalt_de_vraag_en_wijst_een_weg() {
        ZoekView bladzij = zoek(Map.of("q", "xqzwv"));

        assertThat(bladzij.treffers.getElement().getTextRecursively()).contains("Niets gevonden voor “xqzwv”");
        assertThat($(Anchor.class, bladzij.treffers).all())
                .extracting(Anchor::getHref)
                .contains("kennis", "consultaties/nieuw");
    }

    @Test
    void een_tikfout_krijgt_een_voorstel() {
        ZoekView bladzij = zoek(Map.of("q", "huiselyk gewelt"));

        assertThat(bladzij.boven.getElement().getTextRecursively()).contains("Bedoelde je huiselijk geweld");
    }
}
