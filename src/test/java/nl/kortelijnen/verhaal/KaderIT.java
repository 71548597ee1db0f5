package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The frame: signing in and out, the search key, pages that are not there or not for you, keys for programs (X10). */
class KaderIT extends Verhaal {

    private static final String LETTERS = """
            () => { const onze = [...document.fonts].filter(een => een.family.includes('Letters van de wereld'));
                return onze.length > 10 && onze.%s(een => een.status === '%s'); }
            """;

    @Test
    void een_verkeerd_wachtwoord_krijgt_uitleg_en_het_goede_komt_binnen() {
        Page pagina = venster(BUREAU);
        pagina.navigate(basis() + "/profiel");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pagina.locator("input[name=username]").fill("redacteur2");
        pagina.locator("input[name=password]").fill("mis");
        pagina.locator("input[name=password]").press("Enter");
        assertThat(pagina.getByText("De naam of het wachtwoord klopt niet")).isVisible();

        ingelogd("redacteur2", pagina);

        naar(pagina, "profiel");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld af"))
                .click();
        assertThat(pagina.getByText("Je bent afgemeld")).isVisible();
    }

    @Test
    void de_schuine_streep_gaat_naar_het_zoekveld_behalve_wie_typt() {
        Page pagina = ingelogd("professional", BUREAU);
        naar(pagina, "profiel");

        pagina.keyboard().press("/");

        assertThat(pagina.locator("[data-zoekveld=balk] input")).isFocused();
        pagina.keyboard().type("VT/BT");
        assertThat(pagina.locator("[data-zoekveld=balk] input")).hasValue("VT/BT");
    }

    @Test
    void de_eerste_tab_slaat_het_menu_over() {
        Page pagina = ingelogd("professional", BUREAU);
        naar(pagina, "profiel");

        pagina.keyboard().press("Tab");
        assertThat(pagina.getByText("Ga naar de inhoud")).isFocused();
        pagina.keyboard().press("Enter");

        assertThat(pagina.locator("#inhoud")).isFocused();
    }

    @Test
    void de_bel_toont_op_elke_pagina_wat_wacht_en_gaat_dicht_met_esc() {
        Page pagina = ingelogd("organisator", TELEFOON);
        naar(pagina, "profiel");
        Locator bel = pagina.locator(".meldingenbel vaadin-button");
        assertThat(bel).hasAttribute("aria-label", Pattern.compile("Meldingen: [1-9].*"));
        String aantal = pagina.locator(".meldingenbel .tel").innerText();

        bel.focus();
        pagina.keyboard().press("Enter");

        assertThat(pagina.locator(".meldingenblad .wachtrij").first()).isVisible();
        Assertions.assertThat(pagina.locator(".meldingenblad .wachtrij").count()
                        + pagina.locator(".meldingenblad .paneel-lijst li").count())
                .isEqualTo(Integer.parseInt(aantal));
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        pagina.keyboard().press("Escape");
        assertThat(pagina.locator(".meldingenblad")).hasCount(0);
        assertThat(bel).isFocused();

        bel.click();
        pagina.locator(".meldingenblad a.knop").first().click();
        assertThat(pagina).not().hasURL(Pattern.compile(".*/profiel"));
        assertThat(pagina.locator(".meldingenblad")).hasCount(0);
    }

    @Test
    void letters_van_elk_schrift_zijn_er_op_elke_pagina_en_komen_pas_als_ze_er_staan() {
        Page pagina = ingelogd("professional", BUREAU);
        naar(pagina, "profiel");
        pagina.waitForFunction(LETTERS.formatted("every", "unloaded"));

        pagina.evaluate("() => document.querySelector('h1').append(' ሰላም')");

        pagina.waitForFunction(LETTERS.formatted("some", "loaded"));
    }

    @Test
    void een_pagina_die_er_niet_is_of_niet_voor_jou_zegt_wat_je_kunt_doen() {
        Page pagina = ingelogd("professional", BUREAU);
        naar(pagina, "bestaat-niet");
        assertThat(pagina.locator("h1")).hasText("Deze pagina is er niet");
        toegankelijk(pagina);

        naar(pagina, "accounts");

        assertThat(pagina.locator("h1")).hasText("Hier kun je niet bij");
        toegankelijk(pagina);
    }

    @Test
    void een_sleutel_wordt_een_keer_getoond_en_weer_ingetrokken() {
        Page pagina = ingelogdMetCode("professional", BUREAU);
        naar(pagina, "profiel");
        pagina.getByLabel("Waarvoor is de sleutel?").fill("Rooster");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak sleutel"))
                .click();
        bevestigZoNodig("professional", pagina, pagina.locator("main .bericht code"));
        assertThat(pagina.locator("main .bericht code")).containsText("kl_");
        assertThat(pagina.locator("li", new Page.LocatorOptions().setHasText("Rooster")))
                .containsText("mag lezen");
        toegankelijk(pagina);

        pagina.reload();
        assertThat(pagina.getByText("Rooster")).isVisible();
        assertThat(pagina.locator("main .bericht code")).hasCount(0);
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trek in: sleutel Rooster"))
                .click();
        assertThat(pagina.getByText("Dit kan niet terug")).isVisible();
        assertThat(pagina.getByText("Rooster", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        toegankelijk(pagina);
        beeld(pagina, "sleutel-intrekken-1280");
        pagina.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek in"))
                .click();

        assertThat(pagina.getByText("werkt niet meer")).isVisible();
    }

    @Test
    void overal_afmelden_sluit_ook_het_andere_toestel() {
        Page thuis = ingelogd("redacteur2", BUREAU);
        Page telefoon = ingelogd("redacteur2", venster(TELEFOON));
        naar(thuis, "profiel");
        thuis.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Meld overal af"))
                .click();
        thuis.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Meld overal af"))
                .click();
        assertThat(thuis.getByText("Je bent afgemeld")).isVisible();

        assertThat(telefoon.locator("input[name=password]")).isVisible();
    }

    @Test
    void een_beheerder_maakt_een_account_en_een_kort_wachtwoord_wordt_uitgelegd() {
        Page pagina = ingelogdMetCode("beheerder", BUREAU);
        naar(pagina, "accounts");
        toegankelijk(pagina);
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Maak account"))
                .click();
        bevestigZoNodig("beheerder", pagina, pagina.getByLabel("Eerste wachtwoord"));
        pagina.getByLabel("Gebruikersnaam").fill("nieuweling");
        pagina.getByLabel("Voor- en achternaam").fill("Nieuwe Collega");
        pagina.getByLabel("Eerste wachtwoord").fill("kort");
        pagina.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Maak account"))
                .click();
        assertThat(pagina.getByText("Een wachtwoord telt 12 tot 72 tekens")).isVisible();

        pagina.getByLabel("Eerste wachtwoord").fill("een lange zin als wachtwoord");
        pagina.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Maak account"))
                .click();

        assertThat(pagina.locator(".regels").getByText("Nieuwe Collega")).isVisible();
        pagina.getByLabel("Beëindig het account van Nieuwe Collega").click();
        Locator einde = pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Beëindig account"));
        bevestigZoNodig("beheerder", pagina, einde);
        assertThat(pagina.locator("li", new Page.LocatorOptions().setHasText("Nieuwe Collega")))
                .not()
                .containsText("Geëindigd");
        toegankelijk(pagina);
        beeld(pagina, "account-beeindigen-1280");
        einde.click();
        assertThat(pagina.locator("li", new Page.LocatorOptions().setHasText("Nieuwe Collega")))
                .containsText("Geëindigd");
    }
}
