package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Documenten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding, and writing what is found, in a real browser (G01, G02, G06). */
class KennisverhaalIT extends Verhaal {

    private static final long TWINTIG_TELLEN_MS = 20_000;

    private static final Map<String, String> TAKEN = Map.of(
            "twijfel of ik moet meldden",
            "Twijfel je? Bel toch",
            "kind vertaalt voor moeder",
            "Laat een kind nooit tolken",
            "ze gaat trouwen tegen haar zin",
            "Bel direct bij eer",
            "vader wil geen huisbezoek",
            "Houd contact als een huishouden geen hulp wil",
            "schulden bespreken",
            "Praten over geldzorgen",
            "eritrees gezin",
            "Als iemand in Eritrea opgroeide");

    private static final List<String> VRAGEN_NAAR_IEMAND =
            List.of("Koerdisch sprekende hulpverlener", "wie spreekt Somali", "Turkstalige deskundige huisbezoek");

    /** Six questions about what to do, and four that ask for a person. */
    @ParameterizedTest
    @ValueSource(ints = {BUREAU, TELEFOON})
    void tien_taken_lukken_vanuit_het_zoekveld_binnen_twintig_tellen(int breedte) {
        Page pagina = ingelogd("professional", breedte);
        TAKEN.forEach((vraag, titel) -> binnenTwintigTellen(pagina, vraag, () -> {
            pagina.locator(".treffer h2 a", new Page.LocatorOptions().setHasText(titel))
                    .first()
                    .click();
            assertThat(pagina.locator("h1")).containsText(titel);
        }));
        for (String vraag : VRAGEN_NAAR_IEMAND) {
            binnenTwintigTellen(pagina, vraag, () -> {
                Locator eerste =
                        pagina.locator(".deskundigen-bij-vraag li .stapel > a").first();
                String naam = eerste.textContent();
                eerste.click();
                assertThat(pagina.locator("h1")).containsText(naam);
            });
        }
        binnenTwintigTellen(pagina, "tigrinya huisbezoek donderdag", () -> {
            toegankelijk(pagina);
            pastInDeBreedte(pagina);
            pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zoek verder met deze wensen"))
                    .click();
            assertThat(pagina).hasURL(Pattern.compile("(?=.*taal=ti)(?=.*modus=huisbezoek)(?=.*op=\\d{4}-).*"));
            assertThat(pagina.locator(".deskundige, .lege-staat").first()).isVisible();
        });
    }

    private void binnenTwintigTellen(Page pagina, String vraag, Runnable taak) {
        naar(pagina, "");
        long begin = System.nanoTime();
        Locator veld = pagina.locator("[data-zoekveld=groot] input");
        veld.fill(vraag);
        veld.press("Enter");
        taak.run();
        assertThat((System.nanoTime() - begin) / 1_000_000).as(vraag).isLessThan(TWINTIG_TELLEN_MS);
    }

    @ParameterizedTest
    @ValueSource(ints = {BUREAU, TELEFOON})
    void tijdens_het_typen_komen_er_suggesties_die_met_pijltjes_te_kiezen_zijn(int breedte) {
        Page pagina = ingelogd("professional", breedte);
        naar(pagina, "zoeken");
        Locator veld = pagina.locator("[data-zoekveld=groot] input");
        veld.click();
        veld.pressSequentially("werken met een tol");
        assertThat(pagina.locator(".suggestie").first()).containsText("Werken met een tolk");
        toegankelijk(pagina, ".treffer");
        pastInDeBreedte(pagina);
        beeld(pagina, "suggesties-" + breedte);

        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Escape");
        assertThat(pagina.locator(".suggestie").first()).isHidden();
        veld.press("k");
        assertThat(pagina.locator(".suggestie").first()).isVisible();
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");

        assertThat(pagina).hasURL(Pattern.compile(".*/kennis/werken-met-een-tolk"));
    }

    @Test
    void een_redacteur_schrijft_een_ander_keurt_goed_en_dan_pas_zien_lezers_het() {
        Page schrijver = ingelogd("redacteur", BUREAU);
        naar(schrijver, "kennis/poh-ggz");
        schrijver
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bewerk"))
                .click();
        Locator samenvatting = schrijver.getByLabel("Samenvatting");
        samenvatting.fill("De collega van de huisarts bij wie je terechtkunt met je hoofd vol zorgen.");
        assertThat(schrijver.locator(".voorbeeldtekst")).containsText("je hoofd vol zorgen");
        assertThat(schrijver.getByText(Pattern.compile("Bewaard: "))).isVisible();
        voegBestandenToe(schrijver);
        wachtTotRustig(schrijver);
        toegankelijk(schrijver);
        beeld(schrijver, "bewerken-" + BUREAU);
        schrijver.setViewportSize(TELEFOON, 800);
        pastInDeBreedte(schrijver);
        assertThat(schrijver.getByText("Rechts zie je")).hasCount(0); // it stands below here
        assertThat(schrijver.getByText("Bij ‘Zo zien lezers het’")).isVisible();
        beeld(schrijver, "bewerken-" + TELEFOON);
        schrijver.setViewportSize(BUREAU, 900);
        schrijver.reload();
        assertThat(schrijver.getByLabel("Samenvatting")).hasValue(Pattern.compile(".*hoofd vol zorgen.*"));

        schrijver
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verschillen en versies"))
                .click();
        assertThat(schrijver
                        .locator(".verschil ins", new Page.LocatorOptions().setHasText("hoofd"))
                        .first())
                .isVisible();
        toegankelijk(schrijver);
        beeld(schrijver, "verschillen-" + BUREAU);
        schrijver.goBack();
        schrijver
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bied aan"))
                .click();
        assertThat(schrijver.getByText("Wacht op akkoord")).isVisible();

        Page collega = ingelogd("redacteur2", BUREAU);
        naar(collega, "kennis/poh-ggz");
        assertThat(collega.locator("main")).not().containsText("hoofd vol zorgen");
        assertThat(collega.locator(".bijlagelijst, .kennistekst img")).hasCount(0);
        naar(collega, "redactie");
        toegankelijk(collega);
        beeld(collega, "redactie-" + BUREAU);
        collega.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("POH-ggz"))
                .first()
                .click();
        collega.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keur goed en publiceer"))
                .click();
        assertThat(collega.locator("main")).containsText("hoofd vol zorgen");
        assertThat(collega.locator("main")).containsText("Bijgewerkt in het portaal");
        assertThat(collega.locator(".kennistekst img")).hasAttribute("alt", "Twee stoelen schuin bij elkaar");
        collega.waitForFunction("() => document.querySelector('.kennistekst img').naturalWidth === 60");
        Download bestand =
                collega.waitForDownload(() -> collega.locator(".bijlagelijst a").click());
        assertThat(bestand.suggestedFilename()).isEqualTo("Folder wachtkamer.pdf");
        wachtTotRustig(collega);
        toegankelijk(collega);
        pastInDeBreedte(collega);
        beeld(collega, "kennis-met-bijlage-" + BUREAU);
    }

    private void voegBestandenToe(Page pagina) {
        pagina.locator(".bijlagevak input[type=file]")
                .setInputFiles(new FilePayload(
                        "Folder wachtkamer.pdf", "application/pdf", Documenten.pdf("Kom binnen, pak een stoel.")));
        assertThat(pagina.locator(".bijlagelijst a")).containsText("Folder wachtkamer.pdf");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voeg een afbeelding toe"))
                .click();
        pagina.locator("vaadin-dialog input[type=file]")
                .setInputFiles(new FilePayload("stoelen.png", "image/png", Verhaalbeeld.png(60, 40)));
        pagina.getByLabel("Wat is er te zien?").fill("Twee stoelen schuin bij elkaar");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        beeld(pagina, "afbeelding-" + BUREAU);
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet in de tekst"))
                .click();
        assertThat(pagina.locator(".voorbeeldtekst img")).hasAttribute("alt", "Twee stoelen schuin bij elkaar");
    }

    @Test
    void een_synoniem_van_de_redacteur_werkt_bij_de_volgende_vraag() {
        Page pagina = ingelogd("redacteur", BUREAU);
        naar(pagina, "redactie/synoniemen");
        pagina.getByLabel("Wie dit typt").fill("kletskring");
        pagina.getByLabel("vindt ook dit").fill("sociocirkel");
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voeg toe"))
                .click();
        assertThat(pagina.locator(".synoniemregel > span")).hasText("kletskring = sociocirkel");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        beeld(pagina, "synoniemen-" + BUREAU);
        pagina.waitForTimeout(1000);

        naar(pagina, "zoeken?q=kletskring");

        assertThat(pagina.locator(".treffer h2").first()).containsText("ociocirkel");
    }
}
