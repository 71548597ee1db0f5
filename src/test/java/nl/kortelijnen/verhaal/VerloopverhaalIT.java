package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The year of a household through the interface: report, signals, plan, closing, a sign of relapse, open again, and the
 * region's figures (M01, M02, M03, M04, M06, M07, M09, M10, H16, H21).
 */
class VerloopverhaalIT extends Gezinsverhaal {

    @Test
    void van_melding_tot_opnieuw_openen_op_een_bureau() {
        jaar(BUREAU, "De appelboom");
    }

    @Test
    void van_melding_tot_opnieuw_openen_op_een_telefoon() {
        jaar(TELEFOON, "De perenboom");
    }

    private void jaar(int breedte, String werknaam) {
        Page pagina = ingelogdMetCode("professional", breedte);
        nieuw(pagina, werknaam);
        tab(pagina, "Verloop");
        toegankelijk(pagina);
        knop(pagina, "Begin met een melding").click();
        toegankelijk(pagina);
        kies(pagina, "Van wie kwam de melding?", "School of kinderopvang");
        inVenster(pagina, "Begin").click();
        assertThat(pagina.locator(".fasebaan [aria-current]")).containsText("Melding en eerste beeld");

        String huishouden = pagina.url();
        naar(pagina, "");
        pagina.locator("main .snel").getByText("Noteer een signaal").click();
        pagina.locator(".signaalkeuze").getByText(werknaam).click();
        assertThat(venster(pagina)).containsText(werknaam);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        venster(pagina).getByText("Spanning of ruzie thuis").click();
        inVenster(pagina, "Noteer").click();
        assertThat(pagina).hasURL(huishouden.replaceAll("[?].*", "") + "?deel=verloop");
        assertThat(pagina.locator(".tijdlijn li").first()).containsText("Spanning of ruzie thuis");

        knop(pagina, "Naar een andere fase").click();
        inVenster(pagina, "Ga naar deze fase").click();
        assertThat(venster(pagina)).containsText("Nog niet gedaan");
        for (Locator vink : venster(pagina).locator("vaadin-checkbox input").all()) {
            vink.check();
        }
        toegankelijk(pagina);
        inVenster(pagina, "Ga naar deze fase").click();
        assertThat(pagina.locator(".fasebaan [aria-current]")).containsText("Directe veiligheid");

        knop(pagina, "Is MDA++ nodig?").click();
        venster(pagina).getByText("Nee, nu niet").click();
        pagina.getByLabel("Waarom wel of niet?").fill("De kring houdt het veilig");
        inVenster(pagina, "Leg besluit vast").click();
        assertThat(pagina.getByText("MDA++ is niet nodig")).isVisible();
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "verloop-" + breedte);

        plan(pagina, breedte);

        tab(pagina, "Verloop");
        knop(pagina, "Sluit af").click();
        inVenster(pagina, "Sluit af").click();
        assertThat(pagina.getByText("Er loopt nu niets.")).isVisible();
        tab(pagina, "Plan");
        assertThat(pagina.locator(".tijdlijn li")).hasCount(3);

        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gezien: De jongste"))
                .click();
        inVenster(pagina, "Leg vast").click();
        assertThat(pagina.getByText("Gezien op")).isVisible();
        tab(pagina, "Verloop");
        knop(pagina, "Open weer").click();
        kies(pagina, "Van wie kwam de melding?", "Familie, buren of vrienden");
        inVenster(pagina, "Open weer").click();
        assertThat(pagina.locator(".pil", new Page.LocatorOptions().setHasText("Her-melding")))
                .isVisible();
        assertThat(pagina.getByText("met een plan voor de toekomst")).isVisible();
        pastInDeBreedte(pagina);
        beeld(pagina, "verloop-weer-open-" + breedte);
    }

    private void plan(Page pagina, int breedte) {
        tab(pagina, "Plan");
        toegankelijk(pagina);
        knop(pagina, "Maak een plan").click();
        pagina.getByLabel("Wat wil het gezin zelf?").fill("Rust in huis, en weer logeren bij oma");
        inVenster(pagina, "Begin het plan").click();
        knop(pagina, "Voeg een afspraak toe").click();
        pagina.getByLabel("Wat spreken jullie af?").fill("Elke zondag eten bij oma");
        pagina.getByLabel("Wie doet het?").fill("oma");
        inVenster(pagina, "Voeg toe").click();
        knop(pagina, "Voeg een signaal toe").click();
        pagina.getByLabel("Waaraan zien jullie dat het weer misgaat?").fill("De jongste slaapt niet");
        pagina.getByLabel("Wie let daarop?").fill("tante");
        pagina.getByLabel("Wat doet die persoon dan?").fill("belt de gezinswerker");
        toegankelijk(pagina);
        inVenster(pagina, "Voeg toe").click();
        assertThat(pagina.getByText("100% van de afspraken")).isVisible();
        knop(pagina, "Het gezin zegt ja").click();
        pagina.getByLabel("Wie zei ja?").fill("moeder en Sami");
        inVenster(pagina, "Leg vast").click();
        assertThat(pagina.getByText("Ja van moeder en Sami")).isVisible();
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "plan-" + breedte);

        pagina.getByText("Kaartjes voor wie oplet").click();
        assertThat(pagina.locator(".wachtkaart")).containsText("Voor tante");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "kaartjes-" + breedte);
        String kaartjes = pagina.url().replace(basis() + "/", "");
        pagina.locator(".kruimels a").click();
        assertThat(pagina.locator(".huisdelen a[aria-current]")).hasText("Plan");

        Page buiten = ingelogdMetCode("professional2", breedte);
        naar(buiten, kaartjes);
        assertThat(buiten.locator(".wachtkaart")).hasCount(0);
        assertThat(buiten.getByText("tante")).hasCount(0);
    }

    @Test
    void het_gezin_zegt_zonder_inloggen_hoe_het_was_en_de_code_werkt_een_keer() {
        Page pagina = ingelogdMetCode("professional", BUREAU);
        nieuw(pagina, "De kersenboom");
        tab(pagina, "Plan");
        knop(pagina, "Maak een briefje").click();
        String link = venster(pagina).locator("code").innerText();
        toegankelijk(pagina);
        Page gezin = pagina.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(TELEFOON, 800))
                .newPage();
        gezin.navigate(link);
        for (String vraag : List.of("geluisterd", "respect", "waarom", "snel")) {
            gezin.locator("vaadin-radio-group", new Page.LocatorOptions().setHasText(vraag))
                    .getByText("Ja, meestal")
                    .click();
        }
        toegankelijk(gezin);
        pastInDeBreedte(gezin);
        beeld(gezin, "ervaring-360");
        knop(gezin, "Verstuur").click();
        assertThat(gezin.getByText("Dank u wel")).isVisible();
        gezin.navigate(link);
        assertThat(gezin.getByText("Deze code werkt niet")).isVisible();
        gezin.context().close();
    }

    @Test
    void de_tussenevaluatie_en_wat_aandacht_vraagt_zijn_te_lezen() {
        Page pagina = ingelogdMetCode("professional", BUREAU);
        bekijkOveral(pagina, "huishoudens/aandacht", "aandacht");
        bekijkOveral(pagina, "tussenevaluatie", "tussenevaluatie");
        assertThat(pagina.getByText("Hoe vaak komt een melding terug?")).isVisible();
    }
}
