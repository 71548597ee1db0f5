package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.Accounts;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Drawing a household's network together in real browsers: several screens, a guest on a phone, keys only, off the net
 * and back, moments, files (H02, H03, H04, H05, H06, H07, H09, H10, H11, H12, H19, H23, H24, H25, X01, X10).
 */
class TekenverhaalIT extends Verhaal {

    /** The sockets of the drawing can be taken away, as when somebody walks into a lift. */
    private static final String NET_DAT_WEG_KAN = """
            window.leidingen = [];
            const Leiding = window.WebSocket;
            window.WebSocket = class extends Leiding {
              constructor(adres, soort) {
                if (window.geenNet && String(adres).includes('/live/')) {
                  const dood = { readyState: 3, send() {}, close() {} };
                  setTimeout(() => dood.onclose && dood.onclose({ code: 1006 }), 10);
                  return dood;
                }
                super(adres, soort);
                if (String(adres).includes('/live/')) window.leidingen.push(this);
              }
            };
            """;

    @Autowired
    private Huishoudens huishoudens;

    @Autowired
    private Betrokkenen betrokkenen;

    @Autowired
    private Accounts accounts;

    private UUID id = new UUID(0, 0);
    private String adres = "";

    @BeforeEach
    void maakHuishouden() {
        Gebruiker maker = accounts.metNaam("professional").orElseThrow();
        TestInlog.alsMetTweedeFactor(maker);
        id = huishoudens.maak(
                new Werknaam("De vijf van de hoek"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        huishoudens.voegLidToe(id, new Lid(UUID.randomUUID(), "Miriam", "ti", true));
        huishoudens.voegLidToe(id, new Lid(UUID.randomUUID(), "Yonas", "", false));
        betrokkenen.voegToe(
                id,
                accounts.metNaam("professional2").orElseThrow().account(),
                "Leerkracht",
                Doel.SAMENWERKEN,
                LocalDate.now(),
                null);
        TestInlog.afmelden();
        adres = "huishoudens/" + id + "/tekening";
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static Locator persoon(Page pagina, String naam) {
        return pagina.locator("svg.tk-svg [role=option]", new Page.LocatorOptions().setHasText(naam));
    }

    private static void scherm(Page pagina, String naam) {
        pagina.locator(".tk-schermen button", new Page.LocatorOptions().setHasText(naam))
                .click();
    }

    private Page open(String account, int breedte) {
        Page pagina = ingelogdMetCode(account, breedte);
        naar(pagina, adres);
        assertThat(pagina.locator(".tk-stand")).hasText("Alles bewaard");
        return pagina;
    }

    /** By hand: twice on an empty place, a name, Enter. */
    private static void teken(Page pagina, String naam, double x, double y) {
        Locator doek = pagina.locator("svg.tk-svg");
        doek.dblclick(new Locator.DblclickOptions().setPosition(x, y));
        pagina.locator(".tk-naamveld input").fill(naam);
        pagina.locator(".tk-naamveld input").press("Enter");
        assertThat(persoon(pagina, naam)).isVisible();
    }

    private static void sleep(Page pagina, String naam, double dx, double dy) {
        var doos = persoon(pagina, naam).locator(".tk-doel").boundingBox();
        pagina.mouse().move(doos.x + doos.width / 2, doos.y + doos.height / 2);
        pagina.mouse().down();
        pagina.mouse().move(doos.x + dx, doos.y + dy, new Mouse.MoveOptions().setSteps(6));
        pagina.mouse().up();
    }

    private static String plaats(Page pagina, String naam) {
        return persoon(pagina, naam).getAttribute("transform");
    }

    @Test
    void wat_de_een_tekent_ziet_de_ander_en_ongedaan_raakt_alleen_eigen_werk() {
        Page een = open("professional", BUREAU);
        Page ander = open("professional2", BUREAU);
        assertThat(een.locator(".tk-koppen li")).hasCount(2);

        teken(een, "Ans", 620, 250);
        assertThat(persoon(ander, "Ans")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        teken(ander, "Luul", 320, 250);
        assertThat(persoon(een, "Luul")).isVisible();

        String voor = plaats(ander, "Ans");
        sleep(een, "Ans", 60, 40);
        assertThat(persoon(ander, "Ans"))
                .not()
                .hasAttribute("transform", voor, new LocatorAssertions.HasAttributeOptions().setTimeout(2_000));
        een.locator("svg.tk-svg").focus();
        een.keyboard().press("Control+z");
        een.keyboard().press("Control+z");
        assertThat(persoon(een, "Ans")).hasCount(0);
        assertThat(persoon(ander, "Ans")).hasCount(0);
        assertThat(persoon(ander, "Luul")).isVisible();
        een.keyboard().press("Control+y");
        assertThat(persoon(ander, "Ans")).isVisible();
        beeld(een, "tekening-samen-1280");
    }

    @Test
    void een_tekening_in_vier_weergaven() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        persoon(pagina, "Miriam").click();
        scherm(pagina, "Genogram");
        assertThat(persoon(pagina, "Miriam")).hasAttribute("aria-selected", "true");
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("n");
        pagina.keyboard().type("Oma Letay");
        pagina.keyboard().press("Enter");
        for (String naam : List.of("Sociogram", "Cirkel")) {
            scherm(pagina, naam);
            assertThat(persoon(pagina, "Oma Letay")).isVisible();
        }
        scherm(pagina, "Tabel");
        assertThat(pagina.getByLabel("Naam van Oma Letay")).isVisible();
        pagina.getByLabel("Ring van Oma Letay").selectOption("2");
        scherm(pagina, "Cirkel");
        assertThat(persoon(pagina, "Oma Letay")).hasAttribute("aria-label", Pattern.compile("vriendschap"));

        scherm(pagina, "Tabel");
        knop(pagina, "Verwijder Oma Letay").click();
        for (String naam : List.of("Sociogram", "Genogram", "Cirkel")) {
            scherm(pagina, naam);
            assertThat(persoon(pagina, "Oma Letay")).hasCount(0);
        }
    }

    @Test
    void tien_mensen_met_alleen_het_toetsenbord_met_lijnen_en_ringen() {
        Page pagina = open("professional", BUREAU);
        pagina.locator("svg.tk-svg").focus();
        for (int i = 1; i <= 10; i++) {
            pagina.keyboard().press("n");
            pagina.keyboard().type("Mens " + i + " zo");
            pagina.keyboard().press("Enter");
            assertThat(persoon(pagina, "Mens " + i + " zo")).hasCount(1);
        }
        pagina.keyboard().press("3");
        assertThat(pagina.locator("[role=status][aria-live]")).containsText("Kies eerst vanuit wie je kijkt");
        pagina.keyboard().press("e");
        pagina.locator(".tk-ego select").selectOption("Miriam");
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("3");
        assertThat(pagina.locator("[role=status][aria-live]")).containsText("ring 3, participatie");
        pagina.keyboard().press("l");
        pagina.keyboard().press("Home");
        pagina.keyboard().press("l");
        assertThat(pagina.locator(".tk-lijn[data-lijn]")).hasCount(1);
        assertThat(pagina.locator(".tk-paneel h2")).containsText("Mens 10 zo");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("emotioneel"))
                .press("Enter");
        assertThat(pagina.locator(".tk-lijn[data-lijn]")).containsText("E");
        toegankelijk(pagina);
    }

    @Test
    void steun_die_ontbreekt_staat_er_met_de_reden_en_gaat_weg() {
        Page pagina = open("professional", BUREAU);
        pagina.locator(".tk-balkknop", new Page.LocatorOptions().setHasText("Gaten"))
                .click();
        pagina.locator(".tk-balkknop", new Page.LocatorOptions().setHasText("Gaten"))
                .click();
        assertThat(pagina.locator(".tk-paneel")).containsText("Yonas krijgt van niemand emotionele steun.");

        teken(pagina, "Ans", 620, 250);
        pagina.locator(".tk-paneel select", new Page.LocatorOptions().setHasText("Kies iemand"))
                .selectOption("Yonas");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("emotioneel"))
                .click();
        pagina.locator(".tk-balkknop", new Page.LocatorOptions().setHasText("Gaten"))
                .click();

        assertThat(pagina.locator(".tk-paneel")).not().containsText("Yonas krijgt van niemand emotionele steun.");
        assertThat(pagina.locator(".tk-paneel")).containsText("Alle steun aan Yonas komt van één persoon: Ans.");
    }

    @Test
    void een_moment_blijft_zoals_het_was_en_vergelijken_zegt_wat_er_veranderde() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        pagina.locator(".tk-balkknop", new Page.LocatorOptions().setHasText("Momenten"))
                .click();
        pagina.locator(".tk-vak input").first().fill("start");
        pagina.locator(".tk-vak input").first().press("Tab");
        knop(pagina, "Leg vast").click();
        assertThat(pagina.locator(".tk-momenten")).containsText("start");
        teken(pagina, "Karim", 320, 250);

        pagina.locator(".tk-balkknop", new Page.LocatorOptions().setHasText("Momenten"))
                .click();
        pagina.locator(".tk-momenten").getByText("Vergelijk met nu").click();
        assertThat(pagina.locator(".tk-paneel")).containsText("Nieuw: Karim.");
        beeld(pagina, "tekening-vergelijking-1280");
        knop(pagina, "Sluit de vergelijking").click();
        pagina.locator(".tk-momenten").getByText("Bekijk").click();
        assertThat(persoon(pagina, "Karim")).hasCount(0);
        assertThat(persoon(pagina, "Ans")).isVisible();
        pagina.locator("svg.tk-svg").dblclick(new Locator.DblclickOptions().setPosition(320, 250));
        assertThat(pagina.locator(".tk-naamveld")).hasCount(0);
        knop(pagina, "Terug naar nu").click();
        assertThat(persoon(pagina, "Karim")).isVisible();
    }

    @Test
    void een_gast_op_een_telefoon_tekent_mee_tot_de_sessie_sluit() {
        Page pagina = open("professional", BUREAU);
        knop(pagina, "Nodig uit").click();
        knop(pagina, "Maak een link").click();
        String link = pagina.locator("vaadin-dialog code").innerText();
        toegankelijk(pagina);
        beeld(pagina, "tekening-uitnodigen-1280");

        Page gast = venster(TELEFOON);
        gast.navigate(link);
        assertThat(gast.locator("h1")).hasText("Wie staan er om jullie heen?");
        toegankelijk(gast);
        gast.getByLabel("Hoe mogen we u noemen?").fill("Miriam");
        gast.getByText("Doe mee").click();
        assertThat(gast.locator(".tk-stand")).hasText("Alles bewaard");
        toegankelijk(gast);
        pastInDeBreedte(gast);
        gast.locator(".tk-onder button", new Page.LocatorOptions().setHasText("Persoon"))
                .click();
        gast.locator(".tk-naamveld input").fill("Buurvrouw");
        gast.locator(".tk-naamveld input").press("Enter");
        knop(pagina, "Klaar").click();
        assertThat(persoon(pagina, "Buurvrouw")).isVisible();
        assertThat(pagina.locator(".tk-koppen")).containsText("Miriam (gast)");
        beeld(gast, "tekening-gast-360");
        Page nogEens = venster(TELEFOON);
        nogEens.navigate(link);
        assertThat(nogEens.locator("h1")).hasText("Deze link werkt niet meer");

        knop(pagina, "Nodig uit").click();
        knop(pagina, "Sluit de sessie voor iedereen").click();
        assertThat(gast.locator("h1"))
                .hasText("De tekening is dicht", new LocatorAssertions.HasTextOptions().setTimeout(5_000));
        var antwoord = gast.navigate(basis() + "/meetekenen");
        Assertions.assertThat(antwoord.status()).isEqualTo(403);
        assertThat(gast.locator("h1")).hasText("Het samen tekenen is afgelopen");
    }

    @Test
    void wie_alleen_kijkt_verplaatst_niets() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        knop(pagina, "Nodig uit").click();
        pagina.getByText("Alleen kijken").click();
        knop(pagina, "Maak een link").click();
        String link = pagina.locator("vaadin-dialog code").innerText();
        Page gast = venster(BUREAU);
        gast.navigate(link);
        gast.getByLabel("Hoe mogen we u noemen?").fill("Oma");
        gast.getByText("Doe mee").click();
        assertThat(persoon(gast, "Ans")).isVisible();
        String voor = plaats(pagina, "Ans");

        sleep(gast, "Ans", 120, 90);
        gast.waitForTimeout(800);

        assertThat(persoon(pagina, "Ans")).hasAttribute("transform", voor);
        assertThat(gast.locator(".tk-gereedschap")).hasCount(0);
    }

    @Test
    void zonder_net_teken_je_door_en_niets_gaat_verloren() {
        Page een = ingelogdMetCode("professional", BUREAU);
        een.addInitScript(NET_DAT_WEG_KAN);
        naar(een, adres);
        assertThat(een.locator(".tk-stand")).hasText("Alles bewaard");
        Page ander = open("professional2", BUREAU);
        teken(een, "Ans", 620, 250);
        assertThat(persoon(ander, "Ans")).isVisible();

        een.evaluate("() => { window.geenNet = true; window.leidingen.forEach(leiding => leiding.close()); }");
        assertThat(een.locator(".tk-stand")).containsText("Offline");
        teken(een, "Luul", 320, 250);
        teken(ander, "Ruth", 420, 420);
        assertThat(persoon(ander, "Luul")).hasCount(0);
        een.evaluate("() => { window.geenNet = false; window.dispatchEvent(new Event('online')); }");

        assertThat(een.locator(".tk-stand")).hasText("Alles bewaard");
        assertThat(persoon(een, "Ruth")).isVisible();
        assertThat(persoon(ander, "Luul")).isVisible();
    }

    @Test
    void een_bestand_zonder_namen_bevat_geen_naam_en_is_weer_in_te_lezen() throws Exception {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Zonnebloem", 620, 250);
        knop(pagina, "Neem mee").click();
        Locator code = pagina.getByLabel("Code uit je app");
        pagina.getByText("Neem de tekening mee").or(code).first().waitFor();
        if (code.count() > 0) {
            geefCode("professional", pagina);
        }
        pagina.getByLabel("In welke vorm?").click();
        pagina.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("JSON"))
                .click();
        pagina.getByLabel("Waarvoor?").fill("Voor het overleg");
        Download bestand =
                pagina.waitForDownload(() -> knop(pagina, "Maak het bestand").click());

        String inhoud = Files.readString(bestand.path());
        Assertions.assertThat(inhoud).contains("kortelijnen-tekening").doesNotContain("Zonnebloem", "Miriam", "Yonas");

        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("?");
        pagina.getByText("Lees een bestand in").click();
        pagina.locator(".tk-paneel input[type=file]").setInputFiles(bestand.path());
        assertThat(pagina.locator(".tk-paneel")).containsText("3 mensen en plekken");
        assertThat(pagina.locator("svg.tk-svg [role=option]")).hasCount(3);
        knop(pagina, "Lees in").click();
        assertThat(pagina.locator("svg.tk-svg [role=option]")).hasCount(6);
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("Control+z");
        assertThat(pagina.locator("svg.tk-svg [role=option]")).hasCount(3);
    }

    @Test
    void wie_niet_betrokken_is_krijgt_de_pagina_die_er_niet_is() {
        Page buiten = ingelogdMetCode("deskundige", BUREAU);
        naar(buiten, adres);

        assertThat(buiten.locator("h1")).hasText("Deze pagina is er niet");
        assertThat(buiten.locator("kl-tekening")).hasCount(0);
    }

    @Test
    void elk_scherm_past_en_is_toegankelijk_licht_en_donker() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        teken(pagina, "Moskee", 320, 320);
        for (int breedte : List.of(BUREAU, TABLET, TELEFOON)) {
            pagina.setViewportSize(breedte, 860);
            for (String soort : List.of("sociogram", "genogram", "cirkel", "tabel")) {
                pagina.evaluate("soort => document.querySelector('kl-tekening').t.set({ scherm: soort })", soort);
                pagina.waitForTimeout(200);
                pastInDeBreedte(pagina);
                toegankelijk(pagina);
                beeld(pagina, "tekening-" + soort + "-" + breedte);
            }
        }
        pagina.setViewportSize(BUREAU, 860);
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        toegankelijk(pagina);
        beeld(pagina, "tekening-tabel-1280-donker");
        pagina.evaluate("() => document.querySelector('kl-tekening').t.set({ scherm: 'sociogram' })");
        toegankelijk(pagina);
        beeld(pagina, "tekening-sociogram-1280-donker");
        pagina.keyboard().press("F9");
        assertThat(pagina.locator(".tk-scherm")).isVisible();
        knop(pagina, "Ga verder").click();
        assertThat(pagina.locator(".tk-scherm")).hasCount(0);
    }
}
