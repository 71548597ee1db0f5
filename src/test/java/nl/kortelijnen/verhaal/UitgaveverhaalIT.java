package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** V03, V06: begun with a template, corrected and taken back, seen by the subgroups, read in versions and as a file. */
class UitgaveverhaalIT extends Verhaal {

    /** In each part the points come by kind, what asks attention and what must improve first, and versions come last. */
    private static final String PUNTEN_EERST = """
            tekst => {
              const volgorde = ['aandachtspunt', 'verbeterpunt', 'vraag', 'toezegging'];
              const soorten = deel => [...deel.querySelectorAll(':scope > .puntsoort')]
                .map(blok => volgorde.findIndex(soort => blok.classList.contains(soort)));
              const delen = [...tekst.children].map(soorten).filter(rij => rij.length > 0);
              const verloop = document.querySelector('.verschil-uitklap');
              return delen.length > 0
                && delen.every(rij => rij.every((soort, i) => soort >= 0 && (i === 0 || rij[i - 1] < soort)))
                && !!(tekst.compareDocumentPosition(verloop) & Node.DOCUMENT_POSITION_FOLLOWING);
            }
            """;

    @Test
    void een_sjabloon_vraagt_wat_er_moet_staan_en_een_wijziging_gaat_terug_en_weer_vooruit() {
        Page pagina = ingelogd("organisator", BUREAU);
        naar(pagina, "verslagen/nieuw");
        bekijkOveral(pagina, "verslagen/nieuw", "verslag-nieuw");
        naar(pagina, "verslagen/nieuw");
        pagina.getByLabel("Titel van het verslag").fill("Praten over geld");
        pagina.getByLabel("Gespreksverslag").check();
        knop(pagina, "Begin met dit sjabloon").click();
        assertThat(pagina).hasURL(Pattern.compile(".*/verslagen/bewerk/.*"));
        assertThat(pagina.locator(".invulhulp")).containsText("Wat houdt het nu tegen?");
        Locator drempels = pagina.locator(".delen > div").nth(2);
        drempels.getByText("Voeg punt toe").click();
        drempels.getByLabel("Tekst van het punt").fill("Niemand vraagt ernaar.");
        drempels.getByText("Voeg toe").last().click();
        assertThat(pagina.locator(".punten li")).hasCount(1);
        String adres = pagina.url();

        Locator terug = icoonknop(pagina, "Maak de laatste wijziging ongedaan");
        terug.click();
        assertThat(pagina.locator(".punten li")).hasCount(0);
        assertThat(terug).isDisabled();
        toegankelijk(pagina);
        icoonknop(pagina, "Doe de wijziging opnieuw").click();
        assertThat(pagina.locator(".punten li")).hasCount(1);
        assertThat(pagina.locator(".punten li")).containsText("Niemand vraagt ernaar.");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        beeld(pagina, "verslag-sjabloon-1280");
        pagina.setViewportSize(TELEFOON, 800);
        pastInDeBreedte(pagina);
        beeld(pagina, "verslag-sjabloon-360");

        pagina.setViewportSize(BUREAU, 900);
        pagina.navigate(adres.replaceAll("\\?.*", "") + "?stap=publiceren");
        knop(pagina, "Publiceer verslag").click();
        assertThat(pagina.getByText("is nog leeg")).isVisible();
    }

    @Test
    void wie_van_de_subgroep_is_zegt_of_het_klopt_en_wie_publiceert_ziet_wie_nog_niet() {
        Page lid = ingelogd("professional2", BUREAU);
        naar(lid, "verslagen");
        assertThat(lid.locator("main")).containsText("Klopt dit stuk van het verslag?");
        toegankelijk(lid);
        beeld(lid, "verslagen-wacht-1280");
        lid.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kijk na"))
                .first()
                .click();
        assertThat(lid).hasURL(Pattern.compile(".*/verslagen/akkoord/.*"));
        assertThat(lid.locator("main")).containsText("School en wijk");
        assertThat(lid.locator("main")).not().containsText("Zorg en wijk");
        wachtTotRustig(lid);
        toegankelijk(lid);
        String pad = lid.url().replaceAll(".*?/(verslagen/.*)", "$1");
        bekijkOveral(lid, pad, "verslag-akkoord");
        naar(lid, pad);
        lid.getByText("Dit klopt nog niet").click();
        lid.getByLabel("Wat klopt er nog niet?").fill("Wij zeiden: bel de juf zelf.");
        lid.getByText("Dit klopt nog niet").click();
        assertThat(lid.locator("main")).containsText("Jij schreef: Wij zeiden: bel de juf zelf.");

        Page organisator = ingelogd("organisator", BUREAU);
        String concept = "verslagen/bewerk/" + pad.replaceAll(".*/", "") + "?stap=publiceren";
        naar(organisator, concept);
        assertThat(organisator.locator(".akkoorddeel")).containsText("Wij zeiden: bel de juf zelf.");
        assertThat(organisator.locator("main")).containsText("Nog niet akkoord:");
        wachtTotRustig(organisator);
        toegankelijk(organisator);
        bekijkOveral(organisator, concept, "verslag-publiceren");

        Page ander = ingelogd("professional", BUREAU);
        ander.navigate(lid.url());
        assertThat(ander.locator("h1")).hasText("Dit is er niet");
    }

    @Test
    void iedereen_leest_versies_ziet_het_verschil_en_neemt_het_verslag_mee() throws Exception {
        Page organisator = ingelogd("organisator", BUREAU);
        naar(organisator, "verslagen");
        organisator
                .locator("main .regels li")
                .filter(new Locator.FilterOptions().setHasText("versie 2"))
                .locator("a.verslag-titel")
                .click();
        assertThat(organisator).hasURL(Pattern.compile(".*/verslag/[^/]+"));
        String adres = organisator.url();
        wachtTotRustig(organisator);
        toegankelijk(organisator);
        organisator.locator("a.herkomst").first().click();
        assertThat(organisator.locator(".bronalineas .sel")).isVisible();
        toegankelijk(organisator);
        beeld(organisator, "verslag-bron-1280");

        Page vreemde = venster(BUREAU);
        vreemde.navigate(adres);
        vreemde.locator(".verschil-uitklap vaadin-details-summary").click();
        assertThat(vreemde.locator(".versieverschil ins").first()).isVisible();
        assertThat(vreemde.locator("a.herkomst")).hasCount(0);
        wachtTotRustig(vreemde);
        toegankelijk(vreemde);
        String pad = adres.replaceAll(".*?/(verslag/.*)", "$1");
        bekijkOveral(vreemde, pad, "verslag-versies");
        vreemde.navigate(adres);
        assertThat(vreemde.locator(".verslagtekst").evaluate(PUNTEN_EERST)).isEqualTo(true);
        String melding = "De plaats klopt niet: het was in Lent.";
        knop(vreemde, "Klopt er iets niet? Laat het weten").click();
        vreemde.getByLabel("Wat klopt er niet?").fill(melding);
        wachtTotRustig(vreemde);
        toegankelijk(vreemde);
        inVenster(vreemde, "Verstuur").click();
        vreemde.getByText("Lees hier het antwoord").click();
        assertThat(vreemde.locator("main")).containsText("Er is nog geen antwoord");
        naar(organisator, pad);
        organisator
                .locator(".lezersmeldingen li")
                .filter(new Locator.FilterOptions().setHasText(melding))
                .getByText("Geef antwoord")
                .click();
        organisator.getByLabel("Wat deed je ermee?").fill("Dat zetten we in versie 3.");
        wachtTotRustig(organisator);
        toegankelijk(organisator);
        inVenster(organisator, "Geef antwoord").click();
        assertThat(organisator.locator(".lezersmeldingen")).containsText("Beantwoord");
        vreemde.reload();
        assertThat(vreemde.locator("main")).containsText("Ons antwoord: Dat zetten we in versie 3.");
        assertThat(vreemde.locator(".lezersmeldingen")).hasCount(0);
        wachtTotRustig(vreemde);
        toegankelijk(vreemde);

        vreemde.navigate(adres);
        Download pdf = vreemde.waitForDownload(
                () -> vreemde.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download als PDF"))
                        .click());
        assertThat(pdf.suggestedFilename()).endsWith("-versie-2.pdf");
        assertThat(new String(Files.readAllBytes(pdf.path()), 0, 5)).isEqualTo("%PDF-");
        Download woord = vreemde.waitForDownload(
                () -> vreemde.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download voor Word"))
                        .click());
        assertThat(Files.size(woord.path())).isGreaterThan(2_000);
        vreemde.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lees versie 1"))
                .click();
        assertThat(vreemde.locator("main")).containsText("kwam er een nieuwere");
        wachtTotRustig(vreemde);
        toegankelijk(vreemde);
    }

    /** V04, V05, V11: the point that hangs from a figure, all points by age, and the register of recommendations. */
    @Test
    void het_cijfer_van_een_punt_en_het_register_zijn_overal_te_lezen() {
        Page pagina = ingelogd("organisator", BUREAU);
        bekijkOveral(pagina, "verslagen/punten?soort=aanbeveling", "aanbevelingen");
        bekijkOveral(pagina, "verslagen/punten", "punten-volgen");
        naar(pagina, "verslagen/punten");
        pagina.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Denk bij twijfel eerder samen.*")))
                .click();
        assertThat(pagina.locator("main svg[role=img]").first()).isVisible();
        toegankelijk(pagina);
        bekijkOveral(pagina, pagina.url().replaceAll(".*?/(verslagen/.*)", "$1"), "punt-cijfer");
    }

    private static Locator inVenster(Page pagina, String naam) {
        return pagina.locator("vaadin-dialog[opened]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static Locator icoonknop(Page pagina, String naam) {
        return pagina.locator("main").locator("vaadin-button[aria-label='" + naam + "']");
    }
}
