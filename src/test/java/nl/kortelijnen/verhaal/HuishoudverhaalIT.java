package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A household through the interface: making it, adding by keyboard, sharing, locking, inzage, emergency (X01, X02, X06, H22, H24). */
class HuishoudverhaalIT extends Verhaal {

    private static final String SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    private String adres = "";
    private String kenmerk = "";
    private Page maker;

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    private static void tab(Page pagina, String naam) {
        pagina.locator(".huisdelen a", new Page.LocatorOptions().setHasText(naam))
                .click();
        assertThat(pagina.locator(".huisdelen a[aria-current]")).hasText(naam);
    }

    @BeforeAll
    void maakHuishouden() {
        maker = ingelogdMetCode("professional", BUREAU);
        nieuw(maker);
    }

    private void nieuw(Page pagina) {
        naar(pagina, "huishoudens");
        toegankelijk(pagina);
        pagina.getByText("Maak huishouden").click();
        pagina.locator("h1", new Page.LocatorOptions().setHasText("Maak huishouden"))
                .waitFor();
        toegankelijk(pagina);
        pagina.getByLabel("Werknaam").fill("Kerkstraat 12");
        pagina.getByLabel("Wat doe jij voor dit huishouden?").fill("Gezinswerker");
        pagina.getByText("Publieke taak").click();
        knop(pagina, "Maak huishouden").click();
        assertThat(pagina.locator("vaadin-text-field[invalid]")).containsText("Kerkstraat 12");
        pagina.getByLabel("Werknaam").fill("De zeven van de singel");
        knop(pagina, "Maak huishouden").click();
        assertThat(pagina.locator("h1")).hasText("De zeven van de singel");
        assertThat(pagina).hasURL(Pattern.compile(".*/huishoudens/[0-9a-f-]{36}.*"));
        adres = pagina.url().replace(basis() + "/", "").replaceAll("\\?.*", "");
        kenmerk = pagina.locator(".kenmerk")
                .first()
                .innerText()
                .replace("Kenmerk ", "")
                .strip();
    }

    private Page open(String account, int breedte) {
        Page pagina = ingelogdMetCode(account, breedte);
        naar(pagina, adres);
        return pagina;
    }

    @Test
    void tien_mensen_erbij_met_alleen_het_toetsenbord_en_een_terugzetten() {
        Page pagina = open("professional", BUREAU);
        int al = pagina.locator(".regels > li").count();
        pagina.locator("#lid-erbij input").focus();
        for (int nummer = 1; nummer <= 10; nummer++) {
            pagina.keyboard().type("kind " + nummer);
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator(".regels > li")).hasCount(al + nummer);
            assertThat(pagina.locator("#lid-erbij input")).isFocused();
        }
        toegankelijk(pagina);

        pagina.getByLabel("Haal kind 10 weg").focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator(".regels > li")).hasCount(al + 9);
        assertThat(knop(pagina, "Zet terug")).isVisible();
        meldingIsLeesbaar(pagina);
        knop(pagina, "Zet terug").click();
        assertThat(pagina.locator(".regels > li")).hasCount(al + 10);
    }

    @Test
    void f9_en_twee_keer_esc_laten_op_elke_pagina_niets_staan_ook_geen_dialoog() {
        Page pagina = open("professional", BUREAU);
        for (String plek : List.of(
                adres,
                adres + "?deel=notities",
                adres + "?deel=betrokken",
                adres + "/inzage",
                "huishoudens",
                "consultaties",
                "consultaties/nieuw",
                "")) {
            naar(pagina, plek);
            String titel = pagina.title();
            pagina.keyboard().press("F9");
            allesWeg(pagina);
            pagina.keyboard().press("Enter");
            assertThat(pagina.locator("main")).isVisible();
            assertThat(pagina).hasTitle(titel);
        }
        naar(pagina, adres + "?deel=betrokken");
        knop(pagina, "Voeg iemand toe").click();
        inDialoog(pagina).waitFor();
        pagina.keyboard().press("Escape");
        pagina.keyboard().press("Escape");
        allesWeg(pagina);
        knop(pagina, "Ga verder").click();
        knop(pagina, "Voeg iemand toe").click();
        inDialoog(pagina).waitFor();
        pagina.keyboard().press("F9");
        allesWeg(pagina);
        pagina.keyboard().press("F9");
        assertThat(inDialoog(pagina)).isVisible();
        pagina.keyboard().press("Escape");
        knop(pagina, "Verberg").click();
        allesWeg(pagina);
    }

    @Test
    void een_buitenstaander_krijgt_de_pagina_die_er_niet_is() {
        Page pagina = ingelogdMetCode("professional2", BUREAU);
        naar(pagina, "huishoudens/00000000-0000-4000-8000-000000000000");
        String bestaatNiet = pagina.locator(".foutpagina").innerText();

        naar(pagina, adres);

        assertThat(pagina.locator("h1")).hasText("Deze pagina is er niet");
        assertThat(pagina.locator(".foutpagina"))
                .hasText(bestaatNiet, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        naar(pagina, "huishoudens");
        assertThat(pagina.getByText("De zeven van de singel")).hasCount(0);
    }

    @Test
    void wie_wordt_beeindigd_ziet_het_open_tabblad_binnen_twee_tellen_sluiten() {
        Page pagina = open("professional", BUREAU);
        tab(pagina, "Betrokken");
        knop(pagina, "Voeg iemand toe").click();
        kiesVoorstel(pagina.getByLabel("Wie?"), "Samira", "Samira");
        pagina.getByLabel("Wat doet deze persoon voor het huishouden?").fill("Deskundige");
        toegankelijk(pagina);
        Locator voegToe = pagina.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Voeg toe"));
        Locator tot = pagina.getByLabel("Tot (die dag zelf niet meer)");
        tot.fill("31/02/2026");
        tot.press("Enter");
        voegToe.click();
        assertThat(pagina.locator("vaadin-dialog").getByText("daar staat geen datum die kan"))
                .isVisible();
        assertThat(pagina.locator(".regels .vet", new Page.LocatorOptions().setHasText("Samira Bouzidi")))
                .hasCount(0);
        tot.fill("");
        tot.press("Enter");
        voegToe.click();
        assertThat(pagina.locator(".regels .vet", new Page.LocatorOptions().setHasText("Samira Bouzidi")))
                .isVisible();
        beeld(pagina, "huishouden-betrokken-1280");
        Page ander = open("deskundige", TELEFOON);
        assertThat(ander.locator("h1")).hasText("De zeven van de singel");
        Page inzage = open("deskundige", BUREAU);
        naar(inzage, adres + "/inzage");
        assertThat(inzage.locator("h1")).hasText("Geef inzage");

        pagina.getByLabel("Beëindig de betrokkenheid van Samira Bouzidi").click();
        pagina.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Beëindig").setExact(true))
                .click();

        assertThat(ander.locator("h1"))
                .hasText("Dit huishouden is gesloten", new LocatorAssertions.HasTextOptions().setTimeout(2_000));
        assertThat(inzage.locator("h1"))
                .hasText("Dit huishouden is gesloten", new LocatorAssertions.HasTextOptions().setTimeout(2_000));
        toegankelijk(ander);
        naar(ander, adres);
        assertThat(ander.locator("h1")).hasText("Deze pagina is er niet");
    }

    @Test
    void een_toestemming_is_pas_na_een_ja_ingetrokken_ook_op_een_telefoon() {
        String wie = "pleegouders, overgrootmoeder, achternichtje van vaderskant";
        Page pagina = open("professional", TELEFOON);
        tab(pagina, "Grondslag");
        knop(pagina, "Leg toestemming vast").click();
        pagina.getByLabel("Wie gaf toestemming?").fill(wie);
        kiesVoorstel(pagina.getByLabel("Delen met"), "Prolis", "Prolis");
        pagina.keyboard().press("Escape");
        inDialoog(pagina, "Leg vast").click();
        Locator regel = pagina.locator(".regels li", new Page.LocatorOptions().setHasText(wie));
        assertThat(regel).containsText("Geldt");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);

        knop(pagina, "Trek in: toestemming van " + wie).click();
        assertThat(pagina.getByText("Wat al gedeeld is, halen we niet terug")).isVisible();
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "toestemming-intrekken-360");
        inDialoog(pagina, "Laat maar").click();
        assertThat(regel).containsText("Geldt");

        knop(pagina, "Trek in: toestemming van " + wie).click();
        inDialoog(pagina, "Trek in").click();
        assertThat(regel).containsText("Ingetrokken");
    }

    private static Locator inDialoog(Page pagina, String knop) {
        return pagina.locator("vaadin-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop));
    }

    @Test
    void een_script_in_een_tekst_blijft_tekst() {
        Page pagina = open("professional", BUREAU);
        pagina.onDialog(venster -> {
            throw new AssertionError("Er liep een script: " + venster.message());
        });
        tab(pagina, "Notities");
        pagina.getByLabel("Nieuwe notitie").fill(SCRIPT);
        knop(pagina, "Bewaar notitie").click();
        assertThat(pagina.locator(".notitie").getByText(SCRIPT).first()).isVisible();
        tab(pagina, "Grondslag");
        knop(pagina, "Leg weigering vast").click();
        pagina.getByLabel("Wie weigerde?").fill("<b onmouseover=alert(3)>vader</b>");
        pagina.getByLabel("Wat betekent dat voor jullie werk?").fill(SCRIPT);
        pagina.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leg vast"))
                .click();

        assertThat(pagina.getByText(SCRIPT).first()).isVisible();
        naar(pagina, "zoeken?q=%3Cscript%3Ealert(4)%3C%2Fscript%3E");
        assertThat(pagina.locator("h1")).isVisible();
    }

    @Test
    void twee_die_in_hetzelfde_veld_schrijven_zien_elkaars_tekst_en_kiezen() {
        Page een = open("professional", TELEFOON);
        knop(een, "Geld").click();
        geld(een).fill("Er zijn schulden.");
        een.keyboard().press("Tab");
        assertThat(een.getByText("Bewaard.")).isVisible();
        Page ander = een.context().newPage();
        naar(ander, adres);
        geld(ander).fill("Er zijn schulden, moeder regelt de post.");
        ander.keyboard().press("Tab");
        assertThat(ander.getByText("Bewaard.")).isVisible();

        geld(een).fill("Er zijn schulden bij de zorgverzekeraar.");
        een.keyboard().press("Tab");

        assertThat(een.locator(".veldbotsing")).containsText("moeder regelt de post");
        toegankelijk(een);
        pastInDeBreedte(een);
        een.locator(".veldbotsing").scrollIntoViewIfNeeded();
        beeld(een, "veldbotsing-360");
        knop(een, "Bewaar mijn tekst").click();
        assertThat(een.locator(".veldbotsing")).isEmpty();
        naar(ander, adres);
        assertThat(geld(ander)).hasValue("Er zijn schulden bij de zorgverzekeraar.");
    }

    private static Locator geld(Page pagina) {
        return pagina.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Geld"));
    }

    @Test
    void een_bsn_in_een_notitie_wordt_geweigerd_en_de_tekst_blijft_staan() {
        Page pagina = open("professional", BUREAU);
        tab(pagina, "Notities");
        pagina.getByLabel("Nieuwe notitie").fill("Haar nummer is 123456782");
        knop(pagina, "Bewaar notitie").click();

        assertThat(pagina.getByText("burgerservicenummer").first()).isVisible();
        assertThat(pagina.getByLabel("Nieuwe notitie")).hasValue("Haar nummer is 123456782");
    }

    @Test
    void wat_je_in_een_notitie_typte_is_er_nog_als_je_terugkomt() {
        Page pagina = open("professional", BUREAU);
        tab(pagina, "Notities");
        pagina.getByLabel("Nieuwe notitie").fill("Half af: oma belt morgen");
        pagina.waitForTimeout(1_500);
        pagina.context().clearCookies();
        ingelogdMetCode("professional", pagina);
        naar(pagina, adres + "?deel=notities");
        assertThat(pagina.getByLabel("Nieuwe notitie")).hasValue("Half af: oma belt morgen");

        knop(pagina, "Bewaar notitie").click();
        assertThat(pagina.locator(".notitie").getByText("Half af: oma belt morgen"))
                .isVisible();
        assertThat(pagina.getByLabel("Nieuwe notitie")).hasValue("");
    }

    @Test
    void de_noodprocedure_opent_en_de_vaste_contactpersoon_en_toezicht_horen_het_meteen() {
        Page contact = ingelogdMetCode("professional", BUREAU);
        naar(contact, "");
        Page pagina = ingelogdMetCode("deskundige2", TELEFOON);
        naar(pagina, "noodprocedure");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "noodprocedure-360");
        pagina.getByLabel("Kenmerk van het huishouden").fill(kenmerk.toLowerCase(Locale.ROOT));
        pagina.getByLabel("Welk gevaar is er nu").fill("Het jongste kind belde, er is nu ruzie met geweld");
        knop(pagina, "Open dit huishouden").click();

        assertThat(pagina.locator("h1")).hasText("De zeven van de singel");
        assertThat(pagina.getByText("Je leest mee met de noodprocedure")).isVisible();
        assertThat(pagina.locator("#lid-erbij")).hasCount(0);
        assertThat(contact.getByText("Iemand gebruikte de noodprocedure")).isVisible();
        naar(contact, adres + "?deel=logboek");
        assertThat(contact.locator(".regels .pil.spoed").first()).hasText("Noodprocedure");
        Page toezicht = ingelogdMetCode("privacyfunctionaris", BUREAU);
        naar(toezicht, "noodprocedures");
        toegankelijk(toezicht);
        beeld(toezicht, "noodprocedures-1280");
        toezicht.locator("vaadin-button", new Page.LocatorOptions().setHasText("Beoordeel"))
                .first()
                .click();
        toezicht.getByText("Ja, terecht").click();
        toezicht.getByLabel("Je oordeel").fill("Er was niemand anders te bereiken.");
        knop(toezicht, "Leg oordeel vast").click();
        assertThat(toezicht.getByText("Er was niemand anders te bereiken.")).isVisible();
    }

    @Test
    void de_inzage_laat_weg_wat_op_slot_staat() {
        Page pagina = open("professional", BUREAU);
        pagina.locator("#lid-erbij input").fill("moeder");
        pagina.locator("#lid-erbij input").press("Enter");
        assertThat(pagina.locator(".regels").getByText("moeder").first()).isVisible();
        tab(pagina, "Notities");
        pagina.getByLabel("Nieuwe notitie").fill("Dit is het schuiladres-geheim");
        knop(pagina, "Bewaar notitie").click();
        Locator kaart = pagina.locator(".notitie", new Page.LocatorOptions().setHasText("schuiladres-geheim"));
        kaart.getByLabel("Zet deze notitie op slot").click();
        pagina.getByLabel("Waarom?").fill("Veiligheid van moeder");
        knop(pagina, "Zet op slot").click();
        assertThat(kaart.getByText("Op slot")).isVisible();
        beeld(pagina, "huishouden-notities-1280");

        naar(pagina, adres + "/inzage");
        knop(pagina, "Toon inzage").click();
        assertThat(pagina.getByText("Kies voor wie de inzage is.")).isVisible();
        kies(pagina, "Voor wie?", "moeder");
        pagina.getByLabel("Waarvoor?").fill("Moeder vroeg wat wij bewaren");
        knop(pagina, "Toon inzage").click();

        assertThat(pagina.getByText("Wat wij over uw gezin bewaren")).isVisible();
        assertThat(pagina.getByText("schuiladres-geheim")).hasCount(0);
        toegankelijk(pagina);
        beeld(pagina, "inzage-1280");

        Download pdf = pagina.waitForDownload(() -> {
            knop(pagina, "Maak een pdf").click();
            Locator link = pagina.getByText("Haal inzage.pdf op");
            link.or(pagina.getByLabel("Code uit je app")).first().waitFor();
            if (link.count() == 0) {
                geefCode("professional", pagina);
            }
        });
        Assertions.assertThat(pdf.suggestedFilename()).isEqualTo("inzage.pdf");
    }

    @Test
    void elk_deel_past_op_elk_scherm_en_is_toegankelijk_licht_en_donker() {
        Page pagina = ingelogdMetCode("professional", BUREAU);
        for (String deel : List.of("gezin", "hulp", "notities", "betrokken", "grondslag", "logboek")) {
            bekijkOveral(pagina, adres + "?deel=" + deel, "huishouden-" + deel);
        }
        bekijkOveral(pagina, "huishoudens", "huishoudens");
        bekijkOveral(pagina, "huishoudens/nieuw", "huishouden-nieuw");
    }
}
