package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomstblad;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.notities.Notities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** V07–V10, AV14–AV20: a question in a channel until it helped, notes merged, following, and points that come back. */
class VraagverhaalIT extends Verhaal {

    @Autowired
    private Bijeenkomsten bijeenkomsten;

    @Autowired
    private Notities notities;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock klok;

    @Test
    void een_vraag_zonder_persoon_krijgt_antwoord_en_de_vrager_zegt_dat_het_hielp() {
        Page vrager = ingelogd("professional2", BUREAU);
        naar(vrager, "vragen");
        assertThat(vrager.locator("main")).containsText("Kwetsbare gezinnen");
        assertThat(vrager.locator("main")).not().containsText("Voorbereiding werkconferentie");
        bekijkOveral(vrager, "vragen", "vragen");
        bekijkOveral(vrager, "vragen/nieuw", "vraag-nieuw");
        naar(vrager, "vragen/nieuw");
        kies(vrager, "Kanaal", "School en thuis");
        vrager.getByLabel("Wat wil je weten?").fill("Hoe bereid je mevrouw Terpstra voor op een gesprek?");
        kiesVoorstel(vrager.getByLabel("Thema's"), "Opvoeding", "Opvoeding");
        vrager.keyboard().press("Escape");
        knop(vrager, "Plaats je vraag").click();
        assertThat(vrager.locator(".bericht.spoed")).containsText("Terpstra");
        knop(vrager, "Schrijf het algemener").click();
        assertThat(vrager.getByLabel("Wat wil je weten?")).not().hasValue(Pattern.compile(".*Terpstra.*"));
        vrager.getByLabel("Wat wil je weten?").fill("Hoe bereid je een moeder voor op een gesprek op school?");
        knop(vrager, "Plaats je vraag").click();
        assertThat(vrager.locator("h1")).hasText("Hoe bereid je een moeder voor op een gesprek op school?");
        assertThat(vrager).hasURL(Pattern.compile(".*/vragen/[0-9a-f-]{36}")); // it changes after the page does
        String pad = vrager.url().replaceAll(".*?/(vragen/.*)", "$1");
        assertThat(vrager.locator("main")).containsText("naar een deskundige als niemand antwoordt");
        bekijkOveral(vrager, pad.replace("vragen/", "vragen/wijzig/"), "vraag-wijzigen");

        Page collega = ingelogd("deskundige", BUREAU);
        naar(collega, pad);
        collega.getByLabel("Wat weet jij hiervan?").fill("Spreek eerst thuis af wat zij wil zeggen.");
        wachtTotRustig(collega);
        collega.getByLabel("Toon mij zonder naam").check();
        assertThat(collega.locator("main")).containsText("Collega's lezen: ");
        knop(collega, "Plaats je antwoord").click();
        assertThat(collega.locator(".antwoord")).containsText("Spreek eerst thuis af");
        assertThat(collega.locator(".antwoord h3")).not().containsText("Samira");

        naar(vrager, pad);
        knop(vrager.locator(".antwoord"), "Dit hielp").click();
        assertThat(vrager.locator(".antwoord.hielp")).isVisible();
        knop(vrager.locator(".antwoord"), "Vul aan").click();
        vrager.getByLabel("Jouw aanvulling").fill("En zeg wie er nog meer bij zit.");
        inDialoog(vrager, "Vul aan");
        assertThat(vrager.locator(".aanvullingen")).containsText("En zeg wie er nog meer bij zit.");
        bekijkOveral(vrager, pad, "vraag");

        Page moderator = ingelogd("organisator", BUREAU);
        naar(moderator, pad);
        knop(moderator.locator(".antwoord"), "Wie is dit?").click();
        moderator.getByLabel("Waarom moet je dit weten?").fill("Ik wil vragen of dit in de handreiking mag.");
        inDialoog(moderator, "Toon de naam");
        assertThat(moderator.getByText("Dit schreef Samira Bouzidi")).isVisible();
        naar(collega, pad);
        assertThat(collega.locator(".antwoord")).containsText("zag");
        assertThat(collega.locator(".antwoord")).containsText("Ik wil vragen of dit in de handreiking mag.");
    }

    @Test
    void wat_niemand_beantwoordt_ligt_bij_een_deskundige_op_de_startpagina() {
        Page deskundige = ingelogd("deskundige2", BUREAU);
        naar(deskundige, "vragen?lijst=gevraagd");
        assertThat(deskundige.locator("main")).containsText("Jij bent gevraagd om te antwoorden");
        naar(deskundige, "");
        assertThat(deskundige.locator("main")).containsText("Een vraag wacht op jouw antwoord");
        wachtTotRustig(deskundige);
        toegankelijk(deskundige);
        beeld(deskundige, "start-gevraagd-1280");
    }

    @Test
    void wie_geen_lid_is_komt_niet_bij_een_besloten_kanaal() {
        UUID vraag = VasteId.van("kanaalvraag", "wie-opent-de-middag");
        Page buiten = ingelogd("professional", BUREAU);
        buiten.navigate(basis() + "/vragen/" + vraag);
        assertThat(buiten.locator("h1")).hasText("Dit is er niet");
        buiten.navigate(basis() + "/vragen?kanaal=" + VasteId.van("vraagkanaal", "voorbereiding-half-jaar-later"));
        assertThat(buiten.locator("h1")).hasText("Dit is er niet");
        buiten.navigate(basis() + "/vragen/samenvatten/" + vraag);
        assertThat(buiten.locator("main")).not().containsText("Breng notities samen");
        naar(buiten, "zoeken?q=middag%20openen%20verhaal&soort=kanaalvraag");
        assertThat(buiten.locator("main")).not().containsText("Wie kan de middag openen");
        Page lid = ingelogd("deskundige", BUREAU);
        naar(lid, "zoeken?q=middag%20openen%20verhaal&soort=kanaalvraag");
        assertThat(lid.locator("main")).containsText("Wie kan de middag openen");
        assertThat(lid.locator("main")).containsText("Vraag uit een kanaal");
        naar(lid, "vragen/" + vraag);
        assertThat(lid.locator("h1")).containsText("Wie kan de middag openen");
    }

    @Test
    void notities_van_subgroepen_worden_een_antwoord_met_herkomst() {
        UUID bijeenkomst = metNotities();
        UUID vraag = VasteId.van("kanaalvraag", "moeder-wil-niet-op-school");
        Page pagina = ingelogd("organisator", BUREAU);
        String pad = "vragen/samenvatten/" + vraag;
        naar(pagina, pad);
        kies(pagina, "Van welke bijeenkomst?", "Vragenuur over wachten");
        assertThat(pagina.locator(".groepsregel")).hasCount(4);
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        beeld(pagina, "vraag-samenvatten-1280");
        pagina.setViewportSize(TELEFOON, 800);
        pastInDeBreedte(pagina);
        beeld(pagina, "vraag-samenvatten-360");
        pagina.setViewportSize(BUREAU, 900);
        knop(pagina, "Plaats als één antwoord").click();
        assertThat(pagina.locator(".samenvatting")).containsText("groep 1 (Melding), regel 1; groep 2 (Zorg), regel 1");
        assertThat(pagina.locator(".samenvatting li")).hasCount(3);
        bekijkOveral(pagina, "vragen/" + vraag, "vraag-samengevat");
        assertThat(bijeenkomsten.bestaat(bijeenkomst)).isTrue();
    }

    @Test
    void een_organisator_maakt_een_kanaal_en_wie_volgt_leest_wat_er_nieuw_is() {
        Page organisator = ingelogd("organisator", BUREAU);
        bekijkOveral(organisator, "vragen/kanalen/nieuw", "kanaal-nieuw");
        naar(organisator, "vragen/kanalen/nieuw");
        organisator
                .getByLabel("Naam", new Page.GetByLabelOptions().setExact(true))
                .fill("Werken in de avond");
        knop(organisator, "Maak dit kanaal").click();
        assertThat(organisator.locator("h1")).hasText("Werken in de avond");
        naar(organisator, "vragen/kanalen/" + VasteId.van("vraagkanaal", "tolk-en-taal"));
        assertThat(organisator.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Werken met een tolk");

        Page volger = ingelogd("professional", BUREAU);
        bekijkOveral(volger, "volgen", "volgen");
        naar(volger, "");
        assertThat(volger.locator("main")).containsText("Nieuw bij wat je volgt");
        naar(volger, "zoeken?q=tolk");
        knop(volger, "Volg deze zoekvraag").click();
        assertThat(volger.getByText("Komen er treffers bij")).isVisible();
        naar(volger, "netwerk");
        volger.locator("a[href^='netwerk/organisatie/']").first().click();
        knop(volger, "Volg deze kaart").click();
        assertThat(knop(volger, "Je volgt deze kaart")).isVisible();
        naar(volger, "volgen");
        assertThat(volger.locator("main")).containsText("Wat doe je als ouders bang zijn dat de tolk iemand kent?");
        assertThat(volger.locator("main")).containsText("“tolk”");
        assertThat(volger.locator("main")).containsText("Organisaties");
        knop(volger, "Ik heb dit gezien").click();
        assertThat(volger.locator("main")).containsText("Er is niets nieuws sinds je hier was.");
    }

    @Test
    void wat_in_meer_verslagen_terugkomt_voegt_een_organisator_samen() {
        Page pagina = ingelogd("organisator", BUREAU);
        bekijkOveral(pagina, "verslagen/punten/terugkerend", "punten-terugkerend");
        assertThat(pagina.locator(".bundel")).containsText("In 2 verslagen");
        knop(pagina.locator(".bundel").first(), "Voeg samen").click();
        inDialoog(pagina, "Voeg samen");
        assertThat(pagina.getByText("De punten staan nu bij elkaar.")).isVisible();
        pagina.locator(".bundel a").first().click();
        assertThat(pagina.locator("main")).containsText("Dit punt komt terug in 2 verslagen");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
    }

    private UUID metNotities() {
        TestInlog.als(accounts.metNaam("organisator").orElseThrow());
        try {
            Instant morgen = klok.instant().plus(Duration.ofDays(1));
            UUID id = bijeenkomsten.kondigAan(new Bijeenkomstblad(
                    "Vragenuur over wachten",
                    "Hoe vertel je dat iemand moet wachten?",
                    "online",
                    morgen,
                    morgen.plus(Duration.ofHours(2)),
                    null,
                    List.of(),
                    List.of("Melding", "Zorg")));
            List<Bijeenkomst.Groep> groepen = bijeenkomsten.een(id).groepen();
            for (Bijeenkomst.Groep groep : groepen) {
                notities.voegToe(id, groep.id(), Punttype.AANDACHTSPUNT, "Zeg hoe lang het duurt.");
                notities.voegToe(
                        id, groep.id(), Punttype.VERBETERPUNT, "Bel als het langer duurt, vanuit " + groep.naam());
            }
            return id;
        } finally {
            TestInlog.afmelden();
        }
    }

    private static void inDialoog(Page pagina, String knop) {
        pagina.locator("vaadin-dialog[opened]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    private static Locator knop(Locator deel, String naam) {
        return deel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam))
                .first();
    }
}
