package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A story about a household that it makes itself. */
abstract class Gezinsverhaal extends Verhaal {

    static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    static Locator venster(Page pagina) {
        return pagina.locator("vaadin-dialog[opened]");
    }

    static Locator inVenster(Page pagina, String naam) {
        return venster(pagina)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    static void tab(Page pagina, String naam) {
        pagina.locator(".huisdelen a", new Page.LocatorOptions().setHasText(naam))
                .first()
                .click();
        assertThat(pagina.locator(".huisdelen a[aria-current]")).hasText(naam);
    }

    /** Makes one and opens it; gives its address. */
    String nieuw(Page pagina, String werknaam) {
        naar(pagina, "huishoudens");
        pagina.getByText("Maak huishouden").click();
        pagina.locator("h1", new Page.LocatorOptions().setHasText("Maak huishouden"))
                .waitFor();
        pagina.getByLabel("Werknaam").fill(werknaam);
        pagina.getByLabel("Wat doe jij voor dit huishouden?").fill("Gezinswerker");
        pagina.getByText("Publieke taak").click();
        knop(pagina, "Maak huishouden").click();
        assertThat(pagina.locator("h1")).hasText(werknaam);
        assertThat(pagina).hasURL(Pattern.compile(".*/huishoudens/[0-9a-f-]{36}.*"));
        return pagina.url().replace(basis() + "/", "").replaceAll("\\?.*", "");
    }
}
