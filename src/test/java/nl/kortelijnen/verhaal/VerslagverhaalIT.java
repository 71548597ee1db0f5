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
