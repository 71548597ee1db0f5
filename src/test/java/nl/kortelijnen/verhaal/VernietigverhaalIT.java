package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A household that should never have been made: asked by its fixed contact, agreed to by another, gone with proof (X07); and one that goes over to a colleague. */
class VernietigverhaalIT extends Gezinsverhaal {

    @Test
    void wat_er_niet_had_moeten_zijn_gaat_weg_met_een_bewijs() {
        Page contact = ingelogdMetCode("professional", TELEFOON);
        nieuw(contact, "De kapstok");
        String kenmerk = contact.locator(".kenmerk")
                .first()
                .innerText()
                .replace("Kenmerk", "")
                .strip();
        tab(contact, "Grondslag");
        knop(contact, "Vraag om te vernietigen").click();
        Locator venster = venster(contact);
        assertThat(venster).containsText("Gegevens, notities, tekening en haar geschiedenis: 1");
        toegankelijk(contact);
        pastInDeBreedte(contact);
        beeld(contact, "vernietiging-vraag-360");
        inVenster(contact, "Vraag het").click();
        assertThat(venster).containsText("Kies waarom");
        venster.getByText("Dit huishouden had er niet moeten zijn").click();
        inVenster(contact, "Vraag het").click();
        assertThat(contact.locator("main")).containsText("De privacyfunctionaris moet nog ja zeggen.");
        toegankelijk(contact);

        Page functionaris = ingelogdMetCode("privacyfunctionaris", BUREAU);
        naar(functionaris, "");
        assertThat(functionaris.locator("main")).containsText("op vernietiging");
        naar(functionaris, "bewaren");
        Locator rij = functionaris.locator("li", new Page.LocatorOptions().setHasText(kenmerk));
        assertThat(rij).containsText("Dit huishouden had er niet moeten zijn");
        assertThat(functionaris.locator("main")).not().containsText("kapstok");
        bekijkOveral(functionaris, "bewaren", "bewaren");
        rij.getByText("Ja, vernietig").click();
        bevestigZoNodig("privacyfunctionaris", functionaris, inVenster(functionaris, "Vernietig voorgoed"));
        inVenster(functionaris, "Vernietig voorgoed").click();
        assertThat(rij).containsText("Haal het bewijs");
        Download bewijs = functionaris.waitForDownload(
                () -> rij.getByText("Haal het bewijs").click());
        Assertions.assertThat(bewijs.suggestedFilename()).contains(kenmerk).endsWith(".pdf");
        beeld(functionaris, "bewaren-weg-1280");

        assertThat(contact.locator("h1")).hasText("Dit huishouden is gesloten");
        naar(contact, "huishoudens");
        assertThat(contact.locator("main")).not().containsText("De kapstok");
    }

    @Test
    void een_huishouden_gaat_heel_over_naar_een_collega() {
        Page contact = ingelogdMetCode("professional", TELEFOON);
        nieuw(contact, "De paraplubak");
        tab(contact, "Betrokken");
        knop(contact, "Draag over").click();
        Locator venster = venster(contact);
        assertThat(venster).containsText("Vertel het gezin eerst wie er komt");
        kiesVoorstel(venster.getByLabel("Wie gaat verder?"), "Ilse", "Ilse Groothuis");
        venster.getByLabel("Wat gaat deze persoon doen?").fill("Gezinswerker");
        wachtTotRustig(contact);
        toegankelijk(contact);
        pastInDeBreedte(contact);
        beeld(contact, "overdracht-360");
        inVenster(contact, "Draag over").click();
        assertThat(contact.locator("h1")).hasText("Dit huishouden is gesloten");

        Page volgende = ingelogdMetCode("professional2", BUREAU);
        naar(volgende, "huishoudens");
        volgende.getByText("De paraplubak").first().click();
        tab(volgende, "Betrokken");
        assertThat(volgende.locator("li", new Page.LocatorOptions().setHasText("Ilse Groothuis")))
                .containsText("Vaste contactpersoon");
    }
}
