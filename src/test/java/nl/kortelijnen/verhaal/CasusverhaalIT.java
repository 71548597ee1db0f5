package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A case is written, guarded, read by a second person, found, and withdrawn without a trace (C01, C02, C04, C11). */
class CasusverhaalIT extends Verhaal {

    @Test
    void van_schrijven_en_nalezen_tot_intrekken() {
        Page schrijver = ingelogd("professional", BUREAU);
        naar(schrijver, "casuistiek/nieuw");
        schrijver.getByRole(AriaRole.RADIO).first().check();
        schrijver.getByLabel("Titel").fill("Een oma die alles regelt");
        schrijver
                .getByLabel("Hoe het begon")
                .or(schrijver.getByLabel("Context"))
                .first()
                .fill(
                        "Oma brengt de kinderen. Bel haar op 06 12345678 als het misgaat. Ze heeft een zwaluwkooi in huis.");
        schrijver.getByLabel("Mijn vraag").fill("Hoe betrekken we oma zonder haar te veel te vragen?");
        schrijver.keyboard().press("Tab");
        Locator delen = schrijver.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deel met collega"));
        assertThat(schrijver.getByText("herkenbaar").first()).isVisible();
        assertThat(schrijver.locator("#herkenbaar").getByText("06 12345678").first())
                .isVisible();
        assertThat(delen.first()).isDisabled();
        wachtTotRustig(schrijver);
        toegankelijk(schrijver);
        beeld(schrijver, "casus-bewaking-1280");

        schrijver
                .locator("#herkenbaar")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Pas (het voorstel|alle .*) toe")))
                .click();
        assertThat(schrijver.getByText("Alles is opgelost").first()).isVisible();
        assertThat(delen.first()).isEnabled();
        delen.first().click();
        assertThat(schrijver.getByText("Een collega leest je casus na").first()).isVisible();

        Page lezer = ingelogd("professional2", TELEFOON);
        naar(lezer, "casuistiek?deel=meelezen");
        lezer.getByText("Een oma die alles regelt").first().click();
        assertThat(lezer.getByText("Kijk mee").first()).isVisible();
        wachtTotRustig(lezer);
        toegankelijk(lezer);
        pastInDeBreedte(lezer);
        lezer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keur goed en deel"))
                .click();
        assertThat(lezer.getByText("Collega's vinden hem nu").first()).isVisible();

        naar(lezer, "zoeken?q=zwaluwkooi");
        assertThat(lezer.locator(".treffer").first()).containsText("Een oma die alles regelt");

        naar(schrijver, "casuistiek?deel=mijn");
        schrijver.getByText("Een oma die alles regelt").first().click();
        schrijver
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trek in"))
                .click();
        schrijver
                .locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek in"))
                .click();
        assertThat(schrijver.getByText("Je casus is ingetrokken").first()).isVisible();

        naar(lezer, "zoeken?q=zwaluwkooi");
        assertThat(lezer.getByText("Een oma die alles regelt")).hasCount(0);
    }
}
