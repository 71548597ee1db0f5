package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import nl.kortelijnen.toegang.sessie.TestSessies;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A girl of thirteen asks for what is kept about her, and gets it on paper and as a file, with who looked (X08). */
class VerzoekverhaalIT extends Gezinsverhaal {

    @Autowired
    ApplicationContext portaal;

    @Test
    void een_meisje_van_dertien_vraagt_wat_er_over_haar_staat() throws IOException {
        Page pagina = ingelogdMetCode("professional", TELEFOON);
        nieuw(pagina, "De schuifdeur");
        pagina.locator("#lid-erbij input").fill("dochter");
        pagina.locator("#lid-erbij input").press("Enter");
        assertThat(pagina.locator("main")).containsText("dochter");
        pagina.getByText("Geef inzage").first().click();
        knop(pagina, "Leg een verzoek vast").click();
        Locator venster = venster(pagina);
        kies(pagina, "Wat wordt er gevraagd?", "Een kopie meekrijgen");
        kies(pagina, "Over wie gaat het?", "dochter");
        venster.getByText("Jonger dan 12").click();
        venster.getByText("Deze persoon zelf").click();
        inVenster(pagina, "Leg vast").click();
        assertThat(venster.locator(".bericht")).containsText("via een ouder met gezag");
        venster.getByText("12 tot en met 15").click();
        assertThat(venster.getByRole(AriaRole.STATUS)).containsText("De jongere mag het zelf vragen");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "verzoek-vraag-360");
        inVenster(pagina, "Leg vast").click();
        Locator rij = pagina.locator(".regels li", new Page.LocatorOptions().setHasText("Een kopie meekrijgen"));
        assertThat(rij).containsText("Uiterlijk");

        kies(pagina, "Voor wie?", "dochter");
        pagina.getByLabel("Waarvoor?").fill("zij vroeg wat wij bewaren");
        knop(pagina, "Toon inzage").click();
        assertThat(pagina.locator(".inzageblad")).containsText("Wie er keek");
        assertThat(pagina.locator(".inzageblad")).containsText("Wat het gezin ons vroeg");
        TestSessies.langGeledenBevestigd(portaal, "professional");
        Download bestand = pagina.waitForDownload(() -> {
            knop(pagina, "Maak een gegevensbestand").click();
            bevestigZoNodig("professional", pagina, pagina.getByText("Haal inzage.json op"));
        });
        Assertions.assertThat(Files.readString(bestand.path())).contains("\"voor\" : \"dochter\"", "Marloes Peters");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        beeld(pagina, "verzoek-inzage-360");
        verbergtAlles(pagina);

        rij.getByText("Rond af").click();
        inVenster(pagina, "Rond af").click();
        assertThat(venster.locator(".bericht")).containsText("Kies wat er gebeurd is");
        venster.getByText("Gedaan", new Locator.GetByTextOptions().setExact(true))
                .click();
        inVenster(pagina, "Rond af").click();
        assertThat(rij).containsText("Gedaan");
        bekijkOveral(pagina, pagina.url().replace(basis() + "/", ""), "verzoeken");
    }
}
