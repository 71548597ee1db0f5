package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An organiser publishes the report of a conference from a file; anybody may read it (V01, V03, V06). */
class VerslagverhaalIT extends Verhaal {

    private static final Path BESTAND = Path.of("src/test/resources/verslag/werkconferentie.txt");

    @Test
    void van_bestand_naar_openbaar_verslag_zonder_namen() {
        Page pagina = ingelogd("organisator", BUREAU);
        naar(pagina, "verslagen/nieuw");
        toegankelijk(pagina);
        pagina.locator("vaadin-upload input[type=file]").setInputFiles(BESTAND);
        assertThat(pagina).hasURL(Pattern.compile(".*/verslagen/bewerk/.*"));
        assertThat(pagina.getByText("Herkend").first()).isVisible();
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        beeld(pagina, "verslag-punten-1280");

        Locator ongezien = pagina.locator("li > vaadin-checkbox:not([checked])");
        for (int keer = 0; keer < 60 && ongezien.count() > 0; keer++) {
            int voor = ongezien.count();
            ongezien.first().locator("input").check();
            pagina.waitForCondition(() -> ongezien.count() < voor);
        }
        wachtTotRustig(pagina); // the last tick shows before it is on its way
        String concept = pagina.url().replaceAll("\\?.*", "");
        pagina.navigate(concept + "?stap=namen");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        Locator weg = pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Laat weg"));
        for (int keer = 0; keer < 40 && weg.count() > 0; keer++) {
            int voor = weg.count();
            weg.first().click();
            pagina.waitForCondition(() -> weg.count() < voor);
        }
        assertThat(pagina.getByText("Er staan geen namen meer open").first()).isVisible();

        pagina.navigate(concept + "?stap=publiceren");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publiceer verslag"))
                .click();
        assertThat(pagina).hasURL(Pattern.compile(".*/verslag/[^/]+"));

        Page vreemde = venster(TELEFOON);
        vreemde.navigate(pagina.url());
        assertThat(vreemde.locator("h1")).isVisible();
        wachtTotRustig(vreemde);
        toegankelijk(vreemde);
        pastInDeBreedte(vreemde);
        beeld(vreemde, "verslag-openbaar-360");

        wijsToe(pagina, "Buurtteams Jeugd");
        String punt = pagina.url();
        opgelostEnBetwist(punt);
    }

    /** V04: the owner says that it is solved, with proof; a partner contests; it is open again. */
    private void opgelostEnBetwist(String punt) {
        Page eigenaar = ingelogd("professional", BUREAU);
        eigenaar.navigate(punt);
        wachtTotRustig(eigenaar);
        knop(eigenaar, "Meld opgelost").click();
        vul(eigenaar, "Wat is er nu anders?", "We zeggen het nu altijd aan de telefoon.");
        inDialoog(eigenaar, "Meld opgelost").click();
        assertThat(eigenaar.locator("vaadin-dialog[opened]")).containsText("bewijs dat anderen kunnen bekijken");
        toegankelijk(eigenaar);
        vul(eigenaar, "Waar kunnen anderen dat zien?", "/kennis");
        inDialoog(eigenaar, "Meld opgelost").click();
        assertThat(eigenaar.locator("main")).containsText("Opgelost, met bewijs");
        wachtTotRustig(eigenaar);
        toegankelijk(eigenaar);

        Page partner = ingelogd("professional2", BUREAU);
        partner.navigate(punt);
        wachtTotRustig(partner);
        knop(partner, "Betwist").click();
        vul(partner, "Waarom is het voor jullie niet opgelost?", "Onze school hoorde vorige week niets.");
        inDialoog(partner, "Betwist").click();
        assertThat(partner.locator("main .paginakop")).containsText("Betwist");
        assertThat(partner.locator(".volgverloop li").first()).containsText("Onze school hoorde vorige week niets.");
        wachtTotRustig(partner);
        toegankelijk(partner);
        beeld(partner, "verslag-punt-1280");
        partner.setViewportSize(TELEFOON, 800);
        pastInDeBreedte(partner);
        beeld(partner, "verslag-punt-360");
        partner.setViewportSize(BUREAU, 900);
        naar(partner, "verslagen/punten?status=betwist");
        assertThat(partner.locator("main")).containsText("Betwist");
        toegankelijk(partner);
        beeld(partner, "verslag-punten-volgen-1280");
    }

    private void wijsToe(Page pagina, String organisatie) {
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volg dit punt"))
                .first()
                .click();
        assertThat(pagina).hasURL(Pattern.compile(".*/verslagen/punten/.+"));
        knop(pagina, "Wijs toe").click();
        kiesVoorstel(pagina.getByLabel("Welke organisatie zorgt ervoor?"), organisatie, organisatie);
        inDialoog(pagina, "Wijs toe").click();
        assertThat(pagina.locator(".puntgegevens")).containsText("Buurtteam");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
    }

    /** V01, V02: two people write in one group; each sees the line of the other, and of the notes comes a report. */
    @Test
    void twee_mensen_schrijven_samen_en_van_de_notities_komt_een_verslag() {
        Page organisator = ingelogd("organisator", BUREAU);
        naar(organisator, "verslagen/bijeenkomsten");
        toegankelijk(organisator);
        organisator.locator("main .regels a").first().click();
        assertThat(organisator.locator("main")).containsText("Van de vorige keer");
        wachtTotRustig(organisator);
        toegankelijk(organisator);
        beeld(organisator, "bijeenkomst-1280");
        organisator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Schrijf mee"))
                .click();
        assertThat(organisator).hasURL(Pattern.compile(".*/notities/.+"));
        String groep = organisator.url().replaceAll("\\?.*", "") + "?groep=1";
        organisator.navigate(groep);
        Page ander = ingelogd("professional", TELEFOON);
        ander.navigate(groep);
        wachtTotRustig(ander);

        schrijf(ander, "Vraag door bij een jongere.");
        assertThat(organisator.locator(".notities")).containsText("Vraag door bij een jongere.");
        schrijf(organisator, "Zeg of er een wachtlijst is.");
        assertThat(ander.locator(".notities li")).hasCount(2);
        toegankelijk(ander);
        pastInDeBreedte(ander);
        beeld(ander, "notities-360");
        toegankelijk(organisator);
        beeld(organisator, "notities-1280");

        knop(organisator, "Maak het verslag").click();
        assertThat(organisator).hasURL(Pattern.compile(".*/verslagen/bewerk/.*"));
        assertThat(organisator.locator(".herkend")).containsText("Zeg of er een wachtlijst is.");
        ander.navigate(groep);
        assertThat(ander.locator("main")).containsText("Ze veranderen niet meer");
    }

    private void schrijf(Page pagina, String zin) {
        Locator veld = pagina.getByLabel("Wat wil je opschrijven?");
        veld.fill(zin);
        veld.press("Enter");
        assertThat(pagina.locator(".notities")).containsText(zin);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static Locator inDialoog(Page pagina, String knop) {
        return pagina.locator("vaadin-dialog[opened]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(knop).setExact(true));
    }

    private static void vul(Page pagina, String label, String tekst) {
        pagina.locator("vaadin-dialog[opened]").getByLabel(label).fill(tekst);
    }

    @Test
    void een_bestand_van_het_verkeerde_soort_krijgt_een_duidelijke_zin() {
        Page pagina = ingelogd("organisator", BUREAU);
        naar(pagina, "verslagen/nieuw");
        pagina.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("verslag.docx", "application/octet-stream", new byte[] {1, 2, 3, 4, 5}));

        assertThat(pagina.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(pagina).hasURL(Pattern.compile(".*/verslagen/nieuw"));
        toegankelijk(pagina);
    }

    @Test
    void een_weggegooid_concept_is_weg_en_pas_na_een_vraag() {
        Page pagina = ingelogd("organisator", BUREAU);
        naar(pagina, "verslagen/nieuw");
        pagina.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Proefkladje.txt", "text/plain", "Proefkladje\n\nEen zin.".getBytes()));
        assertThat(pagina).hasURL(Pattern.compile(".*/verslagen/bewerk/.*"));
        String concept = pagina.url().replaceAll("\\?.*", "");
        pagina.navigate(concept + "?stap=publiceren");
        wachtTotRustig(pagina);

        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gooi concept weg"))
                .click();
        toegankelijk(pagina);
        pagina.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gooi weg"))
                .click();

        assertThat(pagina).hasURL(Pattern.compile(".*/verslagen"));
        assertThat(pagina.getByText("Proefkladje")).hasCount(0);
        pagina.navigate(concept);
        assertThat(pagina.locator("h1")).hasText("Dit is er niet");
    }

    @Test
    void een_professional_maakt_geen_verslagen() {
        Page pagina = ingelogd("professional", BUREAU);
        naar(pagina, "verslagen/nieuw");

        assertThat(pagina.locator("h1")).hasText("Hier kun je niet bij");
    }
}
