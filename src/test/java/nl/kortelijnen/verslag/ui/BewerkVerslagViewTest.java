package nl.kortelijnen.verslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.VoorbeeldTekst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** V01, V03, V06: an organiser corrects a draft beside its source, decides about names, and publishes. */
@SpringBootTest
@ViewPackages(classes = {BewerkVerslagView.class})
class BewerkVerslagViewTest extends SpringBrowserlessTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    private UUID verslag = UUID.randomUUID();

    @BeforeEach
    void leesIn() {
        TestInlog.als(TestInlog.maak(
                accounts,
                "o" + UUID.randomUUID().toString().substring(0, 12),
                null,
                Rol.PROFESSIONAL,
                Rol.ORGANISATOR));
        verslag = inlezing.neemOp(
                "middag.txt", VoorbeeldTekst.van("werkconferentie.txt").getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void bron_en_punten_staan_naast_elkaar_en_wijzen_naar_elkaar() {
        open("");
        assertThat($(H1.class).single().getText()).isEqualTo("Werkconferentie Thuis in twee werelden");
        assertThat($(Puntkaart.class).all())
                .hasSameSizeAs(redactie.concept(verslag).punten());

        Button alinea = $(Button.class).all().stream()
                .filter(knop -> knop.hasClassName("naar-alinea"))
                .toList()
                .get(3);
        alinea.click();
        assertThat($(NativeButton.class).all().stream().filter(blok -> blok.hasClassName("sel")))
                .hasSize(1);
        assertThat($(Puntkaart.class).all().stream().filter(kaart -> kaart.hasClassName("sel")))
                .hasSize(1);
    }

    @Test
    void een_vinkje_telt_mee_en_is_meteen_bewaard() {
        open("");
        $(Puntkaart.class)
                .all()
                .getFirst()
                .getChildren()
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .forEach(vink -> vink.setValue(true));

        assertThat(redactie.concept(verslag).nagekeken()).isEqualTo(1);
        assertThat(teksten(Span.class))
                .anyMatch(tekst -> tekst.startsWith("1 van "))
                .anyMatch(tekst -> tekst.startsWith("Bewaard om "));
    }

    @Test
    void na_de_namen_en_de_punten_kan_er_gepubliceerd_worden_en_eerder_niet() {
        open("publiceren");
        assertThat(knop("Publiceer verslag").isEnabled()).isFalse();

        open("namen");
        for (int keer = 0; keer < 20 && heeft("Laat weg"); keer++) {
            knop("Laat weg").click();
        }
        assertThat($(Bericht.class).all()).hasSize(1);

        open("publiceren");
        assertThat(knop("Publiceer verslag").isEnabled()).isFalse();

        redactie.concept(verslag).punten().forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
        UI.getCurrent().navigate("verslagen");
        open("publiceren");
        assertThat(knop("Publiceer verslag").isEnabled()).isTrue();
    }

    private void open(String stap) {
        UI.getCurrent().navigate("verslagen/bewerk/" + verslag, QueryParameters.of("stap", stap));
        assertThat(getCurrentView()).isInstanceOf(BewerkVerslagView.class);
    }

    private Button knop(String tekst) {
        return $(Button.class).all().stream()
                .filter(knop -> tekst.equals(knop.getText()))
                .findFirst()
                .orElseThrow();
    }

    private boolean heeft(String tekst) {
        return $(Button.class).all().stream().anyMatch(knop -> tekst.equals(knop.getText()));
    }

    private <T extends Component> List<String> teksten(Class<T> soort) {
        return $(soort).all().stream().map(deel -> deel.getElement().getText()).toList();
    }
}
