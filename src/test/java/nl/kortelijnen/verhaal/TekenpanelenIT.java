package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What stands beside the drawing and lies over it: the emergency card, the history, who knows, relations and parents, the
 * small map and what lines up (H01, H08, H11, H18, H20, H24, H25).
 */
class TekenpanelenIT extends Tekenverhaal {

    private static final String WAAR = "() => JSON.stringify(document.querySelector('kl-doek').kijk.zicht)";
    private static final String NUMMER = "06-12345678";

    private static Locator inPaneel(Page pagina, String naam) {
        return pagina.locator(".tk-paneel").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
    }

    /** In every width and both colours. */
    private void bekijkOveral(Page pagina, String naam) {
        for (int breedte : List.of(TABLET, TELEFOON, BUREAU)) {
            pagina.setViewportSize(breedte, 860);
            pastInDeBreedte(pagina);
            beeld(pagina, naam + "-" + breedte);
        }
        toegankelijk(pagina);
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        toegankelijk(pagina);
        beeld(pagina, naam + "-1280-donker");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    void een_noodkaart_gaat_pas_op_papier_met_een_doel_en_de_nummers_blijven_in_de_browser() throws Exception {
        Page pagina = ingelogdMetCode("professional", BUREAU);
        pagina.addInitScript("window.print = () => (window.gedrukt = (window.gedrukt ?? 0) + 1)");
        List<String> verstuurd = new ArrayList<>();
        pagina.onRequest(verzoek -> verstuurd.add(String.valueOf(verzoek.postData())));
        pagina.onWebSocket(leiding -> leiding.onFrameSent(bericht -> verstuurd.add(String.valueOf(bericht.text()))));
        naarTekening(pagina, id);
        teken(pagina, "Ans", 620, 250);
        paneel(pagina, "Meer");
        inPaneel(pagina, "Noodkaart").click();
        pagina.getByLabel("Zet iemand op de kaart").selectOption("Ans");
        assertThat(inPaneel(pagina, "Druk af")).isDisabled();
        pagina.getByLabel("Telefoonnummer van Ans").fill(NUMMER);
        pagina.getByLabel("Telefoonnummer van Ans").press("Tab");
        bekijkOveral(pagina, "tekening-noodkaart");

        inPaneel(pagina, "Druk af").click();
        bevestig("professional", pagina, "Druk de noodkaart af");
        Locator druk =
                pagina.locator("vaadin-dialog").getByText("Druk af", new Locator.GetByTextOptions().setExact(true));
        druk.click();
        assertThat(pagina.locator("vaadin-dialog")).containsText("waarvoor je dit nodig hebt");
        assertThat(pagina.locator(".tk-afdruk")).hasCount(0);
        toegankelijk(pagina);
        pagina.getByLabel("Waarvoor?").fill("Moeder vroeg om een kaart");
        druk.click();
        assertThat(pagina.locator(".tk-afdruk")).hasCount(1);
        Assertions.assertThat(pagina.evaluate("() => window.gedrukt")).isEqualTo(1);
        try (PDDocument blad = Loader.loadPDF(pagina.pdf())) {
            Assertions.assertThat(blad.getNumberOfPages()).isEqualTo(1);
            Assertions.assertThat(new PDFTextStripper().getText(blad))
                    .contains("Ans", NUMMER, "112", "0800-2000")
                    .doesNotContain("De vijf van de hoek", "Veilig Thuis", "Korte Lijnen", "Miriam");
        }
        pagina.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        assertThat(pagina.locator(".tk-afdruk")).hasCount(0);
        assertThat(pagina).hasTitle(Pattern.compile("^Tekening van"));
        Assertions.assertThat(verstuurd).noneMatch(tekst -> tekst.contains("12345678"));
        naarTekening(pagina, id);
        paneel(pagina, "Meer");
        inPaneel(pagina, "Noodkaart").click();
        assertThat(pagina.getByLabel("Telefoonnummer van Ans")).hasCount(0);
    }

    @Test
    void een_pdf_en_een_plaatje_hebben_de_namen_met_hun_eigen_letters() throws Exception {
        List<String> namen = List.of("Şeyma", "ሰላም", "محمد", "Łucja", "Їжак");
        Page pagina = open("professional", BUREAU);
        for (String naam : namen) {
            tekenMetToetsen(pagina, naam);
        }
        try (PDDocument blad =
                Loader.loadPDF(neemMee(pagina, "Om af te drukken (pdf)").toFile())) {
            String tekst = new PDFTextStripper().getText(blad);
            Assertions.assertThat(tekst).contains(namen);
            Assertions.assertThat(tekst.split("Şeyma", -1)).hasSize(2);
        }
        Assertions.assertThat(Files.readString(neemMee(pagina, "Plaatje, scherp op elke maat (SVG)")))
                .contains("@font-face{font-family:'Noto Sans Ethiopic'")
                .contains(namen);
        assertThat(pagina.locator(".tk-toast")).hasCount(0);
    }

    private Path neemMee(Page pagina, String vorm) {
        vraagBestand(pagina);
        kies(pagina, "In welke vorm?", vorm);
        pagina.getByText("Zonder namen").click();
        pagina.getByLabel("Waarvoor?").fill("Voor het overleg");
        return pagina.waitForDownload(() -> knop(pagina, "Maak het bestand").click())
                .path();
    }

    @Test
    void een_gast_maakt_geen_noodkaart_en_ziet_geen_geschiedenis() {
        Page gast = gast(open("professional", BUREAU), "Miriam", BUREAU);
        paneel(gast, "Meer");
        assertThat(gast.locator(".tk-paneel h2")).hasText("Zo werkt het");
        assertThat(inPaneel(gast, "Noodkaart")).hasCount(0);
        assertThat(inPaneel(gast, "Alle wijzigingen")).hasCount(0);
        assertThat(inPaneel(gast, "Wie weet hiervan?")).hasCount(0);
        Assertions.assertThat(gast.evaluate("() => document.querySelector('kl-tekening').$server?.geschiedenis"))
                .isNull();
    }

    @Test
    void de_geschiedenis_zegt_wie_wat_deed_en_laat_elk_moment_zien() {
        Page een = open("professional", BUREAU);
        Page ander = open("professional2", BUREAU);
        teken(een, "Ans", 620, 250);
        assertThat(persoon(ander, "Ans")).isVisible();
        teken(ander, "Luul", 320, 250);
        assertThat(persoon(een, "Luul")).isVisible();
        paneel(een, "Momenten");
        inPaneel(een, "Alle wijzigingen").click();
        Locator regels = een.locator(".tk-geschiedenis > li");
        assertThat(regels.nth(0)).containsText("Tekende Luul.");
        assertThat(regels.nth(1)).containsText("Tekende Ans.");
        assertThat(regels.nth(2)).containsText("Bladzij van het huishouden");
        assertThat(regels.nth(0).getByText("Draai terug")).hasCount(0);
        bekijkOveral(een, "tekening-geschiedenis");

        regels.nth(1).getByText("Bekijk dit moment").click();
        assertThat(persoon(een, "Luul")).hasCount(0);
        assertThat(persoon(een, "Ans")).isVisible();
        assertThat(een.locator(".tk-gereedschap")).hasCount(0);
        knop(een, "Terug naar nu").click();
        assertThat(persoon(een, "Luul")).isVisible();
        regels.nth(1).getByText("Draai terug").click();
        assertThat(persoon(een, "Ans")).hasCount(0);
        assertThat(persoon(ander, "Ans")).hasCount(0);
        assertThat(persoon(ander, "Luul")).isVisible();
    }

    @Test
    void de_vraag_wie_het_weet_tekent_een_lijn_en_het_antwoord_staat_als_lijst_met_sinds_wanneer() {
        Page pagina = open("professional", BUREAU);
        paneel(pagina, "Vragen");
        while (!pagina.locator(".tk-vraag h2").innerText().startsWith("Wie weet")) {
            pagina.locator(".tk-vraag").getByText("Sla over").click();
        }
        pagina.getByLabel("Voornaam of rol").fill("Buurvrouw");
        pagina.getByLabel("Voornaam of rol").press("Enter");
        assertThat(pagina.locator(".tk-lijn[data-lijn]")).hasCount(1);
        knop(pagina, "Stop").click();
        paneel(pagina, "Meer");
        inPaneel(pagina, "Wie weet hiervan?").click();
        assertThat(pagina.locator(".tk-paneel")).containsText("sinds wanneer is niet opgeschreven");
        inPaneel(pagina, "Bekijk de lijn van Buurvrouw").click();
        pagina.locator(".tk-paneel summary").click();
        pagina.getByLabel("Sinds").fill("03-2026");
        pagina.getByLabel("Sinds").press("Tab");
        paneel(pagina, "Meer");
        inPaneel(pagina, "Wie weet hiervan?").click();
        assertThat(pagina.locator(".tk-paneel li")).containsText("sinds maart 2026");
        toegankelijk(pagina);
        pagina.getByLabel("Wat je ziet").selectOption("Alleen steun");
        assertThat(pagina.locator(".tk-lijn[data-lijn]")).hasCount(0);
        scherm(pagina, "Tabel");
        assertThat(pagina.locator(".tk-tabel"))
                .containsText(Pattern.compile("Buurvrouw weet het van \\w+, sinds maart 2026"));
        toegankelijk(pagina);
    }

    /** H26: somebody who may help, something small, and yes closes the gap. */
    @Test
    void iets_kleins_gevraagd_aan_wie_mogelijk_is_en_ja_sluit_het_gat() {
        Page pagina = open("professional", BUREAU);
        tekenMetToetsen(pagina, "Buurman");
        pagina.locator(".tk-paneel").getByLabel("Lijn naar…").selectOption("Yonas");
        knop(pagina, "emotioneel").click();
        inPaneel(pagina, "Mogelijk").click();
        paneel(pagina, "Gaten");
        String gat = "Yonas krijgt van niemand emotionele steun.";
        Locator kaart = pagina.locator(".tk-gat", new Page.LocatorOptions().setHasText(gat));
        kaart.getByText("Vraag Buurman iets kleins").click();
        Locator vraag = kaart.getByLabel("Wat vraag je?");
        assertThat(vraag).hasValue(Pattern.compile("Yonas.*bellen"));
        toegankelijk(pagina);
        beeld(pagina, "tekening-iets-kleins");
        vraag.fill("Kun je Yonas zondag bellen?");
        kaart.getByText("Buurman zegt nee").click();
        assertThat(kaart).isVisible();
        kaart.getByText("Buurman zegt ja").click();
        assertThat(kaart).hasCount(0);
        pagina.locator("svg.tk-svg").focus();
        persoon(pagina, "Buurman").click();
        knop(pagina, "Opmerking").click();
        assertThat(pagina.locator(".tk-opmerkingen"))
                .containsText("Gevraagd: Kun je Yonas zondag bellen? Antwoord: nee.");
        assertThat(pagina.locator(".tk-opmerkingen"))
                .containsText("Gevraagd: Kun je Yonas zondag bellen? Antwoord: ja.");
    }

    @Test
    void een_huwelijk_en_een_adoptie_zijn_met_de_hand_te_tekenen() {
        Page pagina = open("professional", BUREAU);
        scherm(pagina, "Genogram");
        tekenMetToetsen(pagina, "Daniel");
        pagina.getByLabel("Relatie met…").selectOption("Miriam");
        pagina.getByLabel("Wat voor relatie?").selectOption("Getrouwd");
        pagina.getByLabel("Sinds").fill("2012");
        pagina.getByLabel("Sinds").press("Tab");
        pagina.getByLabel("Gescheiden").fill("2021");
        pagina.getByLabel("Gescheiden").press("Tab");
        assertThat(pagina.locator("svg.tk-svg")).containsText("m. 2012 d. 2021");
        toegankelijk(pagina);
        persoon(pagina, "Yonas").click();
        pagina.getByLabel("Ouders erbij…").selectOption(new SelectOption().setIndex(1));
        pagina.getByLabel("Wat voor ouder?").selectOption("Adoptie");
        assertThat(persoon(pagina, "Yonas")).containsText("geadopteerd");
    }

    @Test
    void slepen_trekt_naar_de_hoogte_van_een_ander_behalve_met_alt() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        teken(pagina, "Luul", 320, 330);
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("Escape");
        sleepTot(pagina, "Luul", "Ans", 4);
        Assertions.assertThat(hoogte(pagina, "Luul")).isEqualTo(hoogte(pagina, "Ans"));
        pagina.keyboard().down("Alt");
        sleepTot(pagina, "Luul", "Ans", 4);
        pagina.keyboard().up("Alt");
        Assertions.assertThat(Math.abs(hoogte(pagina, "Luul") - hoogte(pagina, "Ans")))
                .isBetween(2.0, 8.0);

        pagina.keyboard().press("Control+a");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet op een rij"))
                .click();
        Assertions.assertThat(hoogte(pagina, "Miriam")).isEqualTo(hoogte(pagina, "Ans"));
        pagina.locator("svg.tk-svg").focus();
        pagina.keyboard().press("Control+z");
        Assertions.assertThat(hoogte(pagina, "Miriam")).isNotEqualTo(hoogte(pagina, "Ans"));
    }

    /** Beside somebody, so many pixels lower. */
    private static void sleepTot(Page pagina, String wie, String naast, double lager) {
        var van = doos(persoon(pagina, wie));
        var bij = doos(persoon(pagina, naast));
        pagina.mouse().move(van.x + van.width / 2, van.y + van.height / 2);
        pagina.mouse().down();
        pagina.mouse()
                .move(van.x + van.width / 2 + 20, bij.y + bij.height / 2 + 40, new Mouse.MoveOptions().setSteps(4));
        pagina.mouse()
                .move(van.x + van.width / 2 + 20, bij.y + bij.height / 2 + lager, new Mouse.MoveOptions().setSteps(4));
        pagina.mouse().up();
    }

    private static double hoogte(Page pagina, String naam) {
        return ((Number) pagina.evaluate(
                        "naam => { const t = document.querySelector('kl-tekening').t;"
                                + " const id = t.beeld().knopen.find(een => een.naam === naam).id;"
                                + " return t.scene().knopen.find(een => een.id === id).y; }",
                        naam))
                .doubleValue();
    }

    @Test
    void de_kleine_kaart_is_er_als_niet_alles_te_zien_is_en_schuift_het_beeld() {
        Page pagina = open("professional", BUREAU);
        teken(pagina, "Ans", 620, 250);
        knop(pagina, "Toon alles").click();
        assertThat(pagina.locator(".tk-mini")).hasCount(0);
        knop(pagina, "Groter").click();
        pagina.mouse().move(600, 600);
        pagina.mouse().wheel(500, 700);
        Locator kaart = pagina.locator(".tk-mini");
        assertThat(kaart).isVisible();
        toegankelijk(pagina);
        Object voor = pagina.evaluate(WAAR);
        var doos = kaart.boundingBox();
        pagina.mouse().click(doos.x + 14, doos.y + 14);
        Assertions.assertThat(pagina.evaluate(WAAR)).isNotEqualTo(voor);
        pagina.evaluate("() => document.querySelector('kl-doek').kijk.kijkNaar([900, 900], 3)");
        assertThat(kaart).isVisible();
        pagina.setViewportSize(TELEFOON, 780);
        assertThat(kaart).isHidden();
    }

    @Test
    void een_kind_in_twee_huishoudens_is_een_persoon_en_hoort_na_de_verhuizing_alleen_bij_het_nieuwe() {
        String sami = "Sami " + UUID.randomUUID().toString().substring(0, 4);
        Page oud = open("professional", BUREAU);
        tekenMetToetsen(oud, sami);
        Page nieuw = oud.context().newPage();
        naarTekening(nieuw, maak("Het huis aan het water"));
        paneel(nieuw, "Meer");
        inPaneel(nieuw, "Iemand uit een ander huishouden").click();
        nieuw.getByLabel("Zoek op naam of huishouden").fill(sami);
        assertThat(inPaneel(nieuw, "Teken ook hier: " + sami)).hasCount(1);
        bekijkOveral(nieuw, "tekening-elders");
        inPaneel(nieuw, "Teken ook hier: " + sami).click();
        assertThat(persoon(nieuw, sami)).isVisible();
        Assertions.assertThat(persoon(nieuw, sami).getAttribute("data-knoop"))
                .isNotBlank()
                .isEqualTo(persoon(oud, sami).getAttribute("data-knoop"));
        inPaneel(nieuw, "Staat deze persoon ook elders?").click();
        assertThat(nieuw.locator(".tk-paneel a", new Page.LocatorOptions().setHasText("De vijf van de hoek")))
                .hasAttribute("href", "/" + adres);

        for (Page pagina : List.of(oud, nieuw)) {
            persoon(pagina, sami).click();
            pagina.getByText("Meer over " + sami).click();
            pagina.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Hoort bij dit huishouden"))
                    .getByText("Ja")
                    .click();
            assertThat(pagina.locator(".tk-ego option", new Page.LocatorOptions().setHasText(sami)))
                    .hasCount(1);
        }
        oud.getByLabel("Hoort erbij tot").fill("3-2026");
        oud.getByLabel("Hoort erbij tot").press("Enter");
        nieuw.getByLabel("Hoort erbij vanaf").fill("3-2026");
        nieuw.getByLabel("Hoort erbij vanaf").press("Enter");
        assertThat(oud.locator(".tk-ego option", new Page.LocatorOptions().setHasText(sami)))
                .hasCount(0);
        assertThat(nieuw.locator(".tk-ego option", new Page.LocatorOptions().setHasText(sami)))
                .hasCount(1);
        beeld(oud, "tekening-verhuisd-1280");

        oud.getByLabel("Voornaam of rol").fill(sami + "uel");
        oud.getByLabel("Voornaam of rol").press("Enter");
        assertThat(persoon(nieuw, sami + "uel")).isVisible();
        naar(oud, "huishoudens/" + id);
        assertThat(oud.locator("main")).containsText("hoorde erbij tot 03-2026");
        beeld(oud, "huishouden-verhuisd-1280");
    }
}
