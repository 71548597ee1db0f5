package nl.kortelijnen.kennis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.portaal.onderdeel.Tenzij;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Browsing and reading the real content (G04, G05, AG12). */
@SpringBootTest
@ViewPackages(classes = KennisView.class)
class KennisViewTest extends SpringBrowserlessTest {

    @Autowired
    private Kennisbank kennisbank;

    @BeforeEach
    void logIn() {
        TestInlog.als(
                new Gebruiker(UUID.randomUUID(), "professional", "Marloes Peters", Set.of(Rol.PROFESSIONAL), null));
    }

    @AfterEach
    void logUit() {
        TestInlog.afmelden();
    }

    @Test
    void een_handreiking_toont_tenzij_de_meldcode_en_het_nummer_van_veilig_thuis() {
        navigate(KennisitemView.class, "begin-bij-de-ouders");

        assertThat($(H1.class).first().getText()).isEqualTo("Begin bij de ouders, ook als de jongere ouder is");
        assertThat($(Tenzij.class).first().getElement().getTextRecursively()).contains("eergerelateerd geweld");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("meldcode", "tel:08002000", "consultaties/nieuw");
    }

    @Test
    void nieuw_op_de_startpagina_is_van_verschillende_soorten() {
        Component paneel = new NieuwInKennis(kennisbank)
                .voor(new Gebruiker(UUID.randomUUID(), "professional", "Marloes Peters", Set.of(), null))
                .orElseThrow();

        assertThat(paneel.getChildren()
                        .flatMap(Component::getChildren) // the list
                        .flatMap(regel -> regel.getChildren().limit(1)))
                .extracting(soort -> soort.getElement().getTextRecursively().replaceFirst(" ·.*", ""))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void een_uitspraak_staat_er_in_drie_delen() {
        String tekst =
                navigate(KennisitemView.class, "ik-maak-je-dood").getElement().getTextRecursively();

        assertThat(tekst).contains("Letterlijk", "Vaak bedoeld", "Toch alarm", "wapen");
    }

    @Test
    void het_overzicht_wijst_naar_elke_fase_en_elk_soort() {
        navigate(KennisView.class);

        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("zoeken?fase=overdracht", "zoeken?soort=handreiking", "kennis/thema/opvoeding");
    }

    @Test
    void twee_lezingen_staan_naast_elkaar_met_de_vraag_die_helpt() {
        String tekst = navigate(KennisitemView.class, "duiding-luid-praten")
                .getElement()
                .getTextRecursively();

        assertThat(tekst).contains("Het kan dit zijn", "Het kan ook dit zijn", "Wat doet het kind meestal");
    }

    @Test
    void een_achtergrond_waarschuwt_dat_mensen_verschillen() {
        String tekst = navigate(KennisitemView.class, "achtergrond-eritrea")
                .getElement()
                .getTextRecursively();

        assertThat(tekst).contains("niet over deze mensen", "nooit om te weten");
    }

    @Test
    void een_richtlijn_zegt_hoe_ver_hij_is_en_waar_hij_geldt() {
        String tekst = navigate(KennisitemView.class, "richtlijn-toekomstplan")
                .getElement()
                .getTextRecursively();

        assertThat(tekst).contains("Concept, versie 0.3", "Voorstel voor alle gemeenten");
    }

    @Test
    void een_thema_begint_met_de_feiten_en_hun_bron() {
        String tekst = navigate(ThemaView.class, "emotionele-verwaarlozing")
                .getElement()
                .getTextRecursively();

        assertThat(tekst).contains("Wist je dat", "komt het meest voor", "3 april 2025");
        assertThat(tekst.indexOf("Wist je dat")).isLessThan(tekst.indexOf("Handreikingen"));
    }
}
