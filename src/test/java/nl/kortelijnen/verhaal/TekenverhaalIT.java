package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/**
 * Drawing a household's network together in real browsers: several screens, a guest on a phone, keys only, off the net
 * and back, moments, files (H01, H02, H03, H04, H05, H06, H07, H09, H10, H11, H12, H19, H23, H24, H25, X01, X10).
 */
class TekenverhaalIT extends Tekenverhaal {

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
        assertThat(pagina.locator("[role=status][aria-live]")).containsText("ring 3, meedoen");
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
        pagina.locator(".tk-paneel").getByLabel("Lijn naar…").selectOption("Yonas");
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
        beeld(gast, "gast-naam-360");
        assertThat(gast.getByLabel("Hoe mogen we u noemen?")).hasCSS("min-height", "44px");
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
        verbergtAlles(gast);
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
        naarTekening(een, id);
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

    /** Puts part of the D1 drawing on the page, through what its own forms use; members that are there stay who they are. */
    private static final String TEKEN_D1 = """
            ([bron, deel, begin]) => {
              const t = document.querySelector('kl-tekening').t;
              const er = naam => t.beeld().knopen.find(een => een.heeftNaam && een.naam === naam);
              const bij = new Map(bron.entiteiten.map(een => [een.id, een]));
              const id = oud => er(bij.get(oud)?.r.aanduiding)?.id ?? begin + oud.slice(8);
              const velden = (r, weg) => Object.fromEntries(Object.entries(r).filter(([naam]) => !weg.some(een => naam.startsWith(een))));
              const ops = [];
              for (const een of bron.entiteiten.filter(een => deel.includes(een.soort) || deel.includes(een.r.aanduiding ?? (een.soort === 'persoon' ? 'naamloos' : '')))) {
                if (een.soort === 'lijn') {
                  ops.push({ op: 'trekLijn', id: id(een.id), einden: een.r.einden.map(id), velden: { soort: een.r.soort } });
                } else if (een.soort === 'verbintenis') {
                  const [a, b] = een.r.partners;
                  ops.push({ op: 'verbind', a: id(a), b: b === undefined ? null : id(b), velden: velden(een.r, ['aanwezig', 'partners']) });
                } else if (er(een.r.aanduiding)) {
                  for (const [veld, waarde] of Object.entries(velden(een.r, ['aanwezig', 'aanduiding', 'ouders', 'meerling', 'lid'])))
                    ops.push({ op: 'zetKnoop', id: id(een.id), veld, waarde });
                } else {
                  ops.push({ op: 'voegKnoopToe', id: id(een.id), soort: een.soort, velden: velden(een.r, ['aanwezig', 'ouders', 'meerling', 'lid']) });
                  if (een.r.lid) ops.push({ op: 'zetLid', id: id(een.id), lid: {} });
                }
              }
              if (deel.includes('ouders')) {
                for (const een of bron.entiteiten) for (const [veld, oud] of Object.entries(een.r).filter(([veld]) => veld.startsWith('ouders:'))) {
                  const partners = [...new Set(bij.get(oud).r.partners.map(id))];
                  const paar = t.beeld().verbintenissen.find(paar => paar.partners.length === partners.length && partners.every(een => paar.partners.includes(een)));
                  if (paar) ops.push({ op: 'zetOuders', kind: id(een.id), soort: veld.slice(7), verbintenis: paar.id });
                }
                const tweeling = bron.entiteiten.filter(een => een.r.meerling);
                ops.push({ op: 'zetMeerling', ids: tweeling.map(een => id(een.id)), eeneiig: true, groep: begin + '-0000-7000-8000-00000000aaaa' });
              }
              return t.doe(ops);
            }
            """;

    private static void tekenD1(Page pagina, String begin, String... deel) throws Exception {
        Object bron = new ObjectMapper()
                .readValue(Files.readString(Path.of("src/test/resources/tekening/d1.json")), Map.class);
        Assertions.assertThat(pagina.evaluate(TEKEN_D1, List.of(bron, List.of(deel), begin)))
                .isEqualTo(true);
    }

    @Test
    void drie_generaties_samen_getekend_met_een_gast_op_een_telefoon_zonder_net_en_vergeleken() throws Exception {
        Page een = ingelogdMetCode("professional", BUREAU);
        een.addInitScript(NET_DAT_WEG_KAN);
        naarTekening(een, id);
        Page ander = open("professional2", BUREAU);
        Page gast = gast(een, "Miriam", TELEFOON);
        assertThat(een.locator(".tk-koppen li")).hasCount(3);
        String begin = UUID.randomUUID().toString().substring(0, 8);

        // everybody draws some of it, and everybody sees all of it
        tekenD1(een, begin, "Ria", "Jan", "Wil", "Bakir", "Letay", "Ellen", "Loes", "Bas", "Tom", "Daniel", "Miriam");
        tekenD1(ander, begin, "Kim", "Ruth", "Noor", "Sem", "Yonas", "Sara", "naamloos", "huisdier", "plek");
        gast.locator(".tk-onder button", new Page.LocatorOptions().setHasText("Persoon"))
                .click();
        gast.locator(".tk-naamveld input").fill("Luul");
        gast.locator(".tk-naamveld input").press("Enter");
        for (Page pagina : List.of(een, ander, gast)) {
            for (String naam : List.of("Ria", "Letay", "Kim", "Noor", "Luul")) {
                assertThat(pagina.locator("svg.tk-svg")).containsText(naam);
            }
        }
        tekenD1(een, begin, "verbintenis");
        assertThat(een.locator(".tk-stand")).hasText("Alles bewaard");
        tekenD1(een, begin, "ouders");
        tekenD1(ander, begin, "lijn");
        scherm(een, "Genogram");
        scherm(ander, "Genogram");
        for (Page pagina : List.of(een, ander)) {
            for (String teken :
                    List.of("m. 1975 d. 1999", "remar", "m. 1971", "geadopteerd", "pleegkind", "63", "22")) {
                assertThat(pagina.locator("svg.tk-svg")).containsText(teken);
            }
            assertThat(pagina.locator(".tk-legenda")).containsText("eeneiige tweeling");
        }
        toegankelijk(een);
        beeld(een, "tekening-d1-1280");

        // a moment to look back at, a ring, and a gap that goes, comes and goes
        paneel(een, "Momenten");
        een.locator(".tk-vak input").first().fill("start");
        een.locator(".tk-vak input").first().press("Tab");
        knop(een, "Leg vast").click();
        assertThat(een.locator(".tk-momenten")).containsText("start");
        een.locator(".tk-ego select").selectOption("Yonas");
        een.locator("svg.tk-svg").focus();
        persoon(een, "Ruth").click();
        een.keyboard().press("2");
        assertThat(persoon(ander, "Ruth")).isVisible();
        paneel(ander, "Gaten");
        paneel(ander, "Gaten");
        String gat = "Yonas krijgt van niemand emotionele steun.";
        assertThat(ander.locator(".tk-paneel")).containsText(gat);
        een.locator(".tk-paneel").getByLabel("Lijn naar…").selectOption("Yonas");
        een.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("emotioneel"))
                .click();
        assertThat(ander.locator(".tk-paneel")).not().containsText(gat);
        een.locator("svg.tk-svg").focus();
        een.keyboard().press("Control+z");
        assertThat(ander.locator(".tk-paneel")).containsText(gat);
        een.keyboard().press("Control+y");
        assertThat(ander.locator(".tk-paneel")).not().containsText(gat);

        // one walks into a lift: both go on, and nothing is lost
        scherm(een, "Sociogram");
        scherm(ander, "Sociogram");
        een.evaluate("() => { window.geenNet = true; window.leidingen.forEach(leiding => leiding.close()); }");
        een.context().setOffline(true);
        assertThat(een.locator(".tk-stand")).containsText("Offline");
        tekenMetToetsen(een, "Karim");
        tekenMetToetsen(ander, "Selam");
        een.evaluate("() => (window.geenNet = false)");
        een.context().setOffline(false);
        een.evaluate("() => window.dispatchEvent(new Event('online'))");
        assertThat(een.locator(".tk-stand")).hasText("Alles bewaard");
        for (Page pagina : List.of(een, ander)) {
            assertThat(persoon(pagina, "Karim")).hasCount(1);
            assertThat(persoon(pagina, "Selam")).hasCount(1);
        }

        // what changed since the moment, and the drawing on paper without a name
        paneel(een, "Momenten");
        een.locator(".tk-momenten").getByText("Vergelijk met nu").click();
        for (String zin : List.of("Nieuw: Karim.", "Nieuw: Selam.", "Ruth")) {
            assertThat(een.locator(".tk-paneel")).containsText(zin);
        }
        knop(een, "Sluit de vergelijking").click();
        vraagBestand(een);
        een.getByLabel("Waarvoor?").fill("Voor het overleg van morgen");
        Download pdf = een.waitForDownload(() -> knop(een, "Maak het bestand").click());
        try (PDDocument blad = Loader.loadPDF(pdf.path().toFile())) {
            Assertions.assertThat(new PDFTextStripper().getText(blad))
                    .contains("Stand van")
                    .doesNotContain("Miriam", "Yonas", "Karim", "De vijf van de hoek");
        }
    }

    @Test
    void een_bestand_zonder_namen_bevat_geen_naam_en_is_weer_in_te_lezen() throws Exception {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Zonnebloem", 620, 250);
        vraagBestand(pagina);
        kies(pagina, "In welke vorm?", "JSON");
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
        assertThat(pagina.locator("svg.tk-svg")).isHidden();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("svg.tk-svg")).isVisible();
    }
}
