package nl.kortelijnen.casuistiek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** C01, C02: the writing page points out, proposes, undoes, and shares only when nothing is open. */
@SpringBootTest
@ViewPackages(packages = "nl.kortelijnen.casuistiek.ui")
class CasusBewerkenViewTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Casusbank casusbank;

    private CasusBewerkenView scherm;

    @BeforeEach
    void open() {
        Gebruiker schrijver =
                TestInlog.maak(accounts, "v" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
        TestInlog.als(schrijver);
        scherm = navigate("casuistiek/nieuw", CasusBewerkenView.class);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_leeg_blad_maakt_nog_geen_concept() {
        assertThat(casusbank.mijn()).isEmpty();
        assertThat(scherm.kop.deel.isEnabled()).isFalse();
    }

    @Test
    void wat_herkenbaar_is_krijgt_een_nummer_en_een_voorstel() {
        typ(Casusveld.CONTEXT, "In de familie Woldu belt vader met 06 0000 0047.");
        assertThat(knoppen())
                .contains("Maak er “een gezin” van", "Maak er “een nummer” van", "Pas alle 2 voorstellen toe");
        assertThat(casusbank.mijn()).hasSize(1);

        test(knop("Maak er “een gezin” van")).click();
        assertThat(tekst(Casusveld.CONTEXT)).isEqualTo("In een gezin belt vader met 06 0000 0047.");
        test(knop("Maak ongedaan")).click();
        assertThat(tekst(Casusveld.CONTEXT)).startsWith("In de familie Woldu");
        test(knop("Pas alle 2 voorstellen toe")).click();
        assertThat(tekst(Casusveld.CONTEXT)).isEqualTo("In een gezin belt vader met een nummer.");
    }

    @Test
    void delen_kan_pas_als_alles_is_opgelost_en_er_een_vraag_staat() {
        typ(Casusveld.TITEL, "Een kind dat zwijgt");
        typ(Casusveld.CONTEXT, "Gisteren belde Karim weer.");
        assertThat(scherm.kop.deel.isEnabled()).isFalse();
        typ(Casusveld.VRAAG, "Wat doe ik?");
        assertThat(scherm.kop.deel.isEnabled()).isFalse();

        test(knop("Laat staan")).click();
        Redenvraag vraag = $(Redenvraag.class).single();
        test(vraag.veld).setValue("x");
        klikInVoet(vraag, "Laat staan");
        assertThat(vraag.veld.isInvalid()).isTrue();
        test(vraag.veld).setValue("Verzonnen naam, in overleg.");
        klikInVoet(vraag, "Laat staan");

        assertThat(vraag.isOpened()).isFalse();
        assertThat(scherm.kop.deel.isEnabled()).isTrue();
        assertThat(scherm.kop.deel.getElement().getAttribute("aria-describedby"))
                .isNotBlank();
        test(scherm.kop.deel).click();
        assertThat(getCurrentView()).isInstanceOf(CasusView.class);
        assertThat(casusbank.mijn()).extracting(Casusregel::titel).containsExactly("Een kind dat zwijgt");
    }

    @Test
    void een_vreemd_of_onbekend_concept_geeft_dezelfde_bladzij() {
        typ(Casusveld.CONTEXT, "Een kind is moe.");
        UUID id = casusbank.mijn().getFirst().id();
        TestInlog.als(
                TestInlog.maak(accounts, "v" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL));
        for (UUID welk : List.of(id, UUID.randomUUID())) {
            ga("casuistiek/bewerk/" + welk);
            assertThat(getCurrentView()).isNotInstanceOf(CasusBewerkenView.class);
            ga("casuistiek/" + welk);
            assertThat(getCurrentView()).isNotInstanceOf(CasusView.class);
        }
    }

    private static void ga(String pad) {
        UI.getCurrent().navigate(pad);
    }

    private void typ(Casusveld veld, String tekst) {
        test(veld(veld)).setValue(tekst);
    }

    private TextArea veld(Casusveld veld) {
        return scherm.formulier.velden.get(veld).veld;
    }

    private String tekst(Casusveld veld) {
        return veld(veld).getValue();
    }

    private List<String> knoppen() {
        return $(Button.class, scherm).all().stream().map(Button::getText).toList();
    }

    private Button knop(String tekst) {
        return $(Button.class, scherm).all().stream()
                .filter(knop -> knop.getText().equals(tekst))
                .findFirst()
                .orElseThrow(() -> new AssertionError(tekst + " niet in " + knoppen()));
    }

    private void klikInVoet(Redenvraag vraag, String tekst) {
        Button knop = $(Button.class, vraag).all().stream()
                .filter(een -> een.getText().equals(tekst))
                .findFirst()
                .orElseThrow();
        test(knop).click();
    }
}
