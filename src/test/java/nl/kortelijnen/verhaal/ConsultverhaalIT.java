package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Documenten;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The story of S0: somebody in the investigation phase asks for an expert on a home visit, the advice goes to a Buurtteam
 * that takes it over after nine days, and the school that reported hears at both moments (E03–E14, E16, E18).
 */
class ConsultverhaalIT extends Verhaal {

    private static final Pattern NUMMER = Pattern.compile(".*/consultaties/\\d{4}-\\d+");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Drukteberichten drukte;

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .first();
    }

    private static void inDialoog(Page pagina, String knop) {
        Locator dialoog = pagina.locator("vaadin-dialog");
        dialoog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(knop).setExact(true))
                .click();
        assertThat(dialoog).hasCount(0);
    }

    private void goed(Page pagina, String beeld) {
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, beeld);
    }

    @Test
    void van_vraag_tot_resultaat() {
        Page vt = ingelogd("netwerkbeheerder", BUREAU);
        String adres = vraag(vt);
        Page deskundige = ingelogd("deskundige", BUREAU);
        adviseer(deskundige, adres);
        stuurEnKoppelTerug(vt);
        neemOver();
        draagWarmOver(vt, adres);
        draagKoudOver(vt, adres);
        schoolHoort();
        sluitAf(vt, adres);
        deelWatHielp(vt, deskundige);
        cijfers();
    }

    private String vraag(Page vt) {
        naar(vt, "consultaties/nieuw");
        vt.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Nee").setExact(true))
                .check();
        vt.getByLabel("Wat wil je weten?").fill("Wie gaat donderdag mee op bezoek en spreekt Tigrinya?");
        vt.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Onderzoek"))
                .check();
        vt.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Huisbezoek"))
                .check();
        vt.getByLabel("Wie gaat er mee?").fill("Samira Bouzidi");
        vt.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Het gezin weet het"))
                .check();
        vt.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Er is meer dan één kind"))
                .check();
        vt.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Hulp is afgewezen"))
                .check();
        goed(vt, "s0-vraag-1280");
        knop(vt, "Verstuur vraag").click();
        assertThat(vt).hasURL(NUMMER);
        assertThat(vt.getByText("om iemand te vinden").first()).isVisible();
        verbergtAlles(vt);
        return vt.url();
    }

    private void adviseer(Page deskundige, String adres) {
        deskundige.navigate(adres);
        knop(deskundige, "Neem aan").click();
        knop(deskundige, "Maak een afspraak").click();
        deskundige.locator("vaadin-dialog").getByLabel("Op welke dag?").fill("donderdag");
        deskundige.locator("vaadin-dialog").getByLabel("Op welke dag?").press("Enter");
        inDialoog(deskundige, "Bewaar");
        assertThat(deskundige.getByText("Zet in je agenda").first()).isVisible();
        knop(deskundige, "Geef advies").click();
        deskundige.locator("vaadin-dialog").getByLabel("Wat raad je aan?").fill("Eén vast gezicht dat thuis komt.");
        deskundige.locator("vaadin-dialog").getByLabel("Wie kan helpen? (1)").fill("Buurtteam Noord");
        goed(deskundige, "s0-advies-1280");
        inDialoog(deskundige, "Leg advies vast");
        assertThat(deskundige.getByText("Buurtteam Noord").first()).isVisible();
        goed(deskundige, "s0-deskundige-1280");
        Page telefoon = ingelogd("deskundige", TELEFOON);
        telefoon.navigate(adres);
        telefoon.getByText("Bezoekblad").first().waitFor();
        goed(telefoon, "s0-deskundige-360");
        knop(telefoon, "Geef advies").click();
        goed(telefoon, "s0-advies-360");
    }

    private void stuurEnKoppelTerug(Page vt) {
        knop(vt, "Spreek af wat de melder hoort").click();
        vt.locator("vaadin-dialog").getByLabel("Wie meldde?").fill("school");
        kiesVoorstel(inDialoog(vt).getByLabel("Leest de melder mee"), "Ilse Groothuis", "Ilse Groothuis");
        inDialoog(vt, "Spreek af");
        knop(vt, "Stuur naar een collega").click();
        kiesVoorstel(inDialoog(vt).getByLabel("Wie gaat hiermee verder?"), "Marloes Peters", "Marloes Peters");
        inDialoog(vt, "Stuur");
        koppelTerug(vt, "Het is in goede handen.");
        assertThat(vt.locator("vaadin-dialog")
                        .getByText("Dit zegt de melder nog niets")
                        .first())
                .isVisible();
        vt.locator("vaadin-dialog")
                .getByLabel("Welke stap is er gezet?")
                .fill("We waren thuis en maakten afspraken over veiligheid.");
        goed(vt, "s0-terugkoppeling-1280");
        inDialoog(vt, "Geef terugkoppeling");
        goed(vt, "s0-vraag-met-advies-1280");
    }

    private static void koppelTerug(Page vt, String stap) {
        knop(vt, "Geef terugkoppeling").click();
        Locator dialoog = vt.locator("vaadin-dialog");
        dialoog.getByLabel("Welke stap is er gezet?").fill(stap);
        dialoog.getByLabel("Wie kan de melder bellen?").fill("Joost Verkuijlen, via de receptie");
        dialoog.getByLabel("Wat gebeurt er hierna?").fill("Over vier weken bellen we je weer.");
        dialoog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("In het portaal"))
                .check();
        dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Geef terugkoppeling"))
                .click();
    }

    /** Nine days later, for what was sent. */
    private void neemOver() {
        jdbc.sql("update consultadvies set gestuurd = gestuurd - interval '9 days' where beantwoord is null")
                .update();
        Page buurtteam = ingelogd("professional", BUREAU);
        naar(buurtteam, "consultaties/ontvangen");
        Locator kaart = buurtteam
                .locator(".daarnakaart", new Page.LocatorOptions().setHasText("Eén vast gezicht"))
                .first();
        kaart.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zeg wat ermee is gedaan"))
                .click();
        buurtteam
                .locator("vaadin-dialog")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName("Overgenomen").setExact(true))
                .check();
        buurtteam.locator("vaadin-dialog").getByLabel("Wanneer begon de hulp?").fill("vandaag");
        buurtteam.locator("vaadin-dialog").getByLabel("Wanneer begon de hulp?").press("Enter");
        inDialoog(buurtteam, "Bewaar");
        assertThat(kaart.getByText("De hulp begon na 9 dagen").first()).isVisible();
        goed(buurtteam, "s0-ontvangen-1280");
        verbergtAlles(buurtteam);
        Page telefoon = ingelogd("professional", TELEFOON);
        naar(telefoon, "consultaties/ontvangen");
        goed(telefoon, "s0-ontvangen-360");
    }

    /** E12, E13, E14: after a call, said yes to, too late, picked up, stuck and acknowledged; with how busy it is there. */
    private void draagWarmOver(Page vt, String adres) {
        meldDrukte();
        vt.navigate(adres);
        knop(vt, "Draag over").click();
        kiesVoorstel(inDialoog(vt).getByLabel("Aan wie draag je over?"), "Marloes Peters", "Marloes Peters");
        assertThat(inDialoog(vt).getByText("Spreek af wie het gezin zolang helpt"))
                .isVisible();
        inDialoog(vt).getByLabel("Wanneer was het gesprek?").fill("vandaag");
        inDialoog(vt).getByLabel("Wanneer was het gesprek?").press("Enter");
        inDialoog(vt).getByLabel("Met wie?").fill("Marloes en Joost");
        inDialoog(vt).getByLabel("Wat koos of wilde het gezin?").fill("Een vast gezicht.");
        inDialoog(vt).getByLabel("Wat verwachten jullie van elkaar?").fill("Marloes belt deze week.");
        goed(vt, "s4-draag-over-1280");
        inDialoog(vt, "Bied aan");
        assertThat(vt.getByText("Overgedragen is het pas als Marloes Peters ja zegt."))
                .isVisible();

        Page buurtteam = ingelogd("professional", BUREAU);
        naar(buurtteam, "consultaties/ontvangen");
        knop(buurtteam, "Neem over").click();
        inDialoog(buurtteam, "Neem over");
        jdbc.sql("update consultoverdracht set oppaktermijn = current_date - 3 where stand = 'AANGENOMEN'")
                .update();
        vt.reload();
        assertThat(vt.getByText("Nog geen contact").first()).isVisible();
        naar(buurtteam, "consultaties/ontvangen");
        knop(buurtteam, "Er is contact").click();
        inDialoog(buurtteam).getByLabel("Wanneer was het eerste contact?").fill("vandaag");
        inDialoog(buurtteam).getByLabel("Wanneer was het eerste contact?").press("Enter");
        inDialoog(buurtteam, "Bewaar");
        assertThat(buurtteam.getByText("Er was contact na 0 dagen").first()).isVisible();
        knop(buurtteam, "Het stagneert").click();
        inDialoog(buurtteam).getByLabel("Wat loopt er vast?").fill("Er is geen woning.");
        inDialoog(buurtteam, "Meld stagnatie");
        Page telefoon = ingelogd("professional", TELEFOON);
        naar(telefoon, "consultaties/ontvangen");
        goed(telefoon, "s4-stagneert-360");
        knop(vt, "Ik heb dit gelezen").click();
        naar(buurtteam, "consultaties/ontvangen");
        assertThat(buurtteam.getByText("heeft dit gelezen").first()).isVisible();
    }

    private void draagKoudOver(Page vt, String adres) {
        vt.navigate(adres);
        knop(vt, "Draag over").click();
        kiesVoorstel(inDialoog(vt).getByLabel("Aan wie draag je over?"), "Ilse Groothuis", "Ilse Groothuis");
        inDialoog(vt)
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Nee, dit wordt een koude"))
                .check();
        inDialoog(vt).getByLabel("Wat verwachten jullie van elkaar?").fill("School houdt de deur open.");
        vt.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bied aan"))
                .click();
        assertThat(inDialoog(vt).locator(".bericht").last()).isVisible();
        inDialoog(vt).getByLabel("Waarom zonder gesprek?").fill("Zij was drie keer niet te bereiken.");
        inDialoog(vt, "Bied aan");
        assertThat(vt.getByText("Koude overdracht aan Ilse Groothuis")).isVisible();
    }

    private void meldDrukte() {
        TestInlog.als(accounts.metNaam("netwerkbeheerder").orElseThrow());
        drukte.meld(
                new OrganisatieId(accounts.metNaam("professional").orElseThrow().organisatie()),
                Drukte.Stand.values()[Drukte.Stand.values().length - 1],
                6,
                "");
        TestInlog.afmelden();
    }

    /** E16 and a file: what the asker links and gives, and what the expert sees of both. */
    @Test
    void een_huishouden_koppelen_ziet_de_deskundige_niet_en_een_bestand_wel() {
        String nummer = jdbc.sql("select c.nummer from consultvraag c join account a on a.id = c.vrager "
                        + "join account d on d.professional = c.deskundige where a.gebruikersnaam = 'professional' "
                        + "and d.gebruikersnaam = 'deskundige' "
                        + "and c.stand = 'IN_GESPREK' order by c.nummer limit 1")
                .query(String.class)
                .single();
        String deskundige = jdbc.sql("select d.gebruikersnaam from consultvraag c "
                        + "join account d on d.professional = c.deskundige where c.nummer = :nummer")
                .param("nummer", nummer)
                .query(String.class)
                .single();
        Page vrager = ingelogdMetCode("professional", BUREAU);
        naar(vrager, "consultaties/" + nummer);
        knop(vrager, "Koppel een huishouden").click();
        kies(vrager, "Welk huishouden?", "Merel");
        vrager.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Koppel").setExact(true))
                .click();
        assertThat(inDialoog(vrager)).containsText("Kies waarvoor je koppelt en op welke grond");
        kies(vrager, "Waarvoor koppel je?", "Steun en veiligheid samen regelen");
        kies(vrager, "Op welke grond?", "Publieke taak");
        goed(vrager, "consult-koppel-1280");
        inDialoog(vrager, "Koppel");
        assertThat(vrager.getByText("Dit ziet alleen wie bij dit huishouden betrokken is."))
                .isVisible();
        vrager.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "een heel lange naam van een bestand over het eerste gesprek.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Documenten.docx("Begin met een kop thee.")));
        assertThat(vrager.locator(".bijlagelink")).hasCount(1);
        goed(vrager, "consult-bijlage-1280");

        Page ander = ingelogd(deskundige, TELEFOON);
        naar(ander, "consultaties/" + nummer);
        Download bewaard =
                ander.waitForDownload(() -> ander.locator(".bijlagelink").click());
        org.assertj.core.api.Assertions.assertThat(bewaard.suggestedFilename()).endsWith("eerste gesprek.docx");
        assertThat(ander.getByText("Gekoppeld")).hasCount(0);
        goed(ander, "consult-bijlage-360");

        String huishouden = jdbc.sql("select huishouden from huiskoppeling where nummer = :nummer")
                .param("nummer", nummer)
                .query(String.class)
                .single();
        naar(vrager, "huishoudens/" + huishouden + "?deel=grondslag");
        assertThat(vrager.getByText("Consultatie " + nummer)).isVisible();
        goed(vrager, "huishouden-koppeling-1280");
        knop(vrager, "Ontkoppel").click();
        inDialoog(vrager, "Ontkoppel");
        assertThat(vrager.getByText("Ontkoppeld door")).isVisible();
    }

    private void schoolHoort() {
        Page school = ingelogd("professional2", TELEFOON);
        naar(school, "consultaties/ontvangen");
        assertThat(school.getByText("We waren thuis en maakten afspraken").first())
                .isVisible();
        assertThat(school.getByText("Terugkoppeling open").first()).isVisible();
        goed(school, "s0-melder-360");
    }

    private void sluitAf(Page vt, String adres) {
        koppelTerug(vt, "Het onderzoek is klaar en de ouders hebben hulp gekozen.");
        assertThat(vt.locator("vaadin-dialog")).hasCount(0);
        knop(vt, "Sluit af").click();
        vt.locator("vaadin-dialog").getByRole(AriaRole.RADIO).first().check();
        vt.locator("vaadin-dialog").getByLabel("Wat gaat er nu gebeuren?").fill("Het Buurtteam gaat verder.");
        inDialoog(vt, "Sluit af");
        assertThat(vt.getByText("Overgenomen").first()).isVisible();
        Page telefoon = ingelogd("netwerkbeheerder", TELEFOON);
        telefoon.navigate(adres);
        telefoon.getByText("Overgenomen").first().waitFor();
        goed(telefoon, "s0-klaar-360");
    }

    /** E17: what helped is read by a redacteur, found by a colleague, and gone when the expert withdraws it. */
    private void deelWatHielp(Page vt, Page deskundige) {
        knop(vt, "Deel wat hielp").click();
        Locator dialoog = vt.locator("vaadin-dialog");
        dialoog.getByLabel("Titel").fill("Begin bij een kwikstaartje");
        dialoog.getByLabel("Wat was de vraag?").fill("Hoe begin ik een gesprek over zorgen?");
        dialoog.getByLabel("Wat hielp?").fill("Bel 06 12345678 en vraag wie er helpt.");
        dialoog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Deel met de redactie"))
                .click();
        assertThat(dialoog).containsText("nog niets gedeeld");
        beeld(vt, "deel-wat-hielp-1280");
        dialoog.getByLabel("Wat hielp?").fill("Vraag eerst wie er helpt, en kom een week later terug.");
        inDialoog(vt, "Deel met de redactie");
        assertThat(vt.getByText("Wacht op de redactie").first()).isVisible();

        Page redacteur = ingelogd("redacteur", BUREAU);
        naar(redacteur, "redactie");
        redacteur.getByText("Begin bij een kwikstaartje").first().click();
        redacteur
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keur goed en publiceer"))
                .click();
        Page collega = ingelogd("professional2", BUREAU);
        Locator treffer = collega.locator(".treffer", new Page.LocatorOptions().setHasText("kwikstaartje"));
        for (int keer = 0; keer < 20 && treffer.count() == 0; keer++) {
            collega.waitForTimeout(500);
            naar(collega, "zoeken?q=kwikstaartje");
        }
        assertThat(treffer.first()).containsText("Consult-antwoord");
        treffer.first().getByRole(AriaRole.LINK).first().click();
        assertThat(collega.locator("h1")).hasText("Begin bij een kwikstaartje");
        goed(collega, "consult-antwoord-1280");

        deskundige.reload();
        assertThat(deskundige.getByText("Staat in de kennisbank").first()).isVisible();
        deskundige
                .locator(".daarnakaart", new Page.LocatorOptions().setHasText("Wat hielp, voor collega"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trek in"))
                .click();
        inDialoog(deskundige, "Trek in");
        for (int keer = 0; keer < 20 && treffer.count() != 0; keer++) {
            collega.waitForTimeout(500);
            naar(collega, "zoeken?q=kwikstaartje");
        }
        assertThat(treffer).hasCount(0);
    }

    private void cijfers() {
        for (int breedte : new int[] {BUREAU, TELEFOON}) {
            Page pagina = ingelogd("netwerkbeheerder", breedte);
            naar(pagina, "consultaties/cijfers");
            assertThat(pagina.getByText("Hoe vroeg wordt er gevraagd?").first()).isVisible();
            goed(pagina, "s0-cijfers-" + breedte);
        }
    }
}
