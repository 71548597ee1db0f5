package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.ketennetwerk.gebruik.Gebruikssoort;
import nl.kortelijnen.ketennetwerk.gebruik.Lijngebruik;
import nl.kortelijnen.ketennetwerk.invoer.Netwerkinvoer;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * A network without demo data that is kept true: how busy it is where one hands over (N10), what is unconfirmed and mended
 * by readers (N07), lines that slacken (N06), figures kept per date (N13), a file with doubles (N15), somebody leaves (N16).
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kortelijnen.demo=false", "kortelijnen.inhoud=content"})
class ZonderDemoNetwerkzorgIT extends Verhaal {

    private static final String VEILIG_THUIS = "Veilig Thuis Gelderland-Zuid";

    @Autowired
    Accounts accounts;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Lijngebruik gebruik;

    @Autowired
    ApplicationContext context;

    private Gebruiker emma;

    @BeforeAll
    void vul() {
        new Netwerkproef(context)
                .leeg()
                .werkt("Emma Everts", "Buurtteam Hatert", "buurtteam", Map.of(), Map.of())
                .werkt("Fenna Faber", VEILIG_THUIS, "veilig-thuis", Map.of(), Map.of())
                .werkt("Gijs Goossens", "Politie Nijmegen", "politie-justitie", Map.of(), Map.of())
                .lijn("Emma Everts", "Fenna Faber")
                .lijn("Gijs Goossens", "Emma Everts");
        emma = account("emma.everts", "Emma Everts", Rol.PROFESSIONAL);
        account("fenna.faber", "Fenna Faber", Rol.PROFESSIONAL, Rol.ORGANISATIEBEHEERDER);
        account("gijs.goossens", "Gijs Goossens", Rol.PROFESSIONAL);
        accounts.maak("nel.netwerk", "Nel Netwerk", WACHTWOORD, Set.of(Rol.PROFESSIONAL, Rol.NETWERKBEHEERDER), null);
    }

    private Gebruiker account(String gebruikersnaam, String naam, Rol... rollen) {
        Gebruiker wie = accounts.maak(
                gebruikersnaam,
                naam,
                WACHTWOORD,
                Set.of(rollen),
                Netwerkproef.mens(naam).waarde());
        accounts.zetOrganisatie(
                wie.account(),
                naam.startsWith("Fenna")
                        ? Netwerkproef.organisatie(VEILIG_THUIS).waarde()
                        : null);
        return accounts.gebruiker(wie.account()).orElseThrow();
    }

    @Test
    void hoe_druk_het_is_staat_op_de_kaart_bij_melden_en_waar_je_overdraagt_en_het_verloop_blijft() {
        Page fenna = ingelogdMetCode("fenna.faber", BUREAU);
        naar(fenna, kaartVan(VEILIG_THUIS));
        try (var eerder = Testklok.opDag(Testklok.vandaag().minusDays(30))) {
            TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim", Set.of(Rol.NETWERKBEHEERDER), null));
            context.getBean(Drukteberichten.class)
                    .meld(Netwerkproef.organisatie(VEILIG_THUIS), Drukte.Stand.GEWOON, 1, "");
            TestInlog.afmelden();
        }
        vertel(fenna, "Druk", "3");
        vertel(fenna, "Piek", "6");
        assertThat(fenna.locator("main")).containsText("Piek: ongeveer 6 weken wachten");
        fenna.getByText("Hoe ging het hiervoor?").click();
        assertThat(fenna.locator(".drukteverloop tbody tr")).hasCount(3);
        assertThat(fenna.locator("svg.drukte")).isVisible();
        beeld(fenna, "zorg-drukte-1280");

        Page emmaPagina = ingelogdMetCode("emma.everts", BUREAU);
        naar(emmaPagina, "meldcode");
        assertThat(emmaPagina.locator("main")).containsText("Piek: ongeveer 6 weken wachten");
        TestInlog.alsMetTweedeFactor(emma);
        var huishouden = huishoudens.maak(
                new Werknaam("De brede sloot"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        TestInlog.afmelden();
        naar(emmaPagina, "huishoudens/" + huishouden + "?deel=betrokken");
        knop(emmaPagina, "Draag over").click();
        kiesUit(emmaPagina, "Wie gaat verder?", "Fenna Faber");
        assertThat(inDialoog(emmaPagina)).containsText("Piek: ongeveer 6 weken wachten");
        toegankelijk(emmaPagina);
        beeld(emmaPagina, "zorg-overdragen-1280");
    }

    private void vertel(Page pagina, String stand, String weken) {
        knop(pagina, "Vertel hoe druk het is").click();
        pagina.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(stand).setExact(true))
                .check();
        Locator veld = pagina.getByLabel("Wachttijd in weken");
        veld.fill(weken);
        veld.press("Tab");
        knop(pagina, "Vertel het").click();
        assertThat(pagina.getByLabel("Wachttijd in weken")).hasCount(0);
    }

    /** Three taps: "Zoek een organisatie", the team, the call. */
    @Test
    void in_drie_tikken_weet_een_school_wie_zij_over_een_gezin_in_dukenburg_belt() {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim", Set.of(Rol.NETWERKBEHEERDER), null));
        Netwerkinvoer invoer = context.getBean(Netwerkinvoer.class);
        invoer.voerUit(invoer.lees(
                "o.csv",
                "naam;soort;telefoon;werkgebied\nBuurtteam Zuid;buurtteam;024 000 77 88;Dukenburg\n"
                        .getBytes(StandardCharsets.UTF_8)));
        TestInlog.afmelden();
        try (var later = Testklok.opDag(Testklok.vandaag().plusDays(7))) {
            Page gijs = ingelogd("gijs.goossens", venster(TELEFOON));
            gijs.getByText("Zoek een organisatie").click();
            Locator zoek = gijs.locator(".filterbalk input").first();
            zoek.fill("Dukenburg");
            zoek.press("Enter");
            assertThat(gijs.locator(".netwerklijst > li")).hasCount(1);
            gijs.locator(".netwerklijst a.vet").click();
            assertThat(gijs.locator("h1")).hasText("Buurtteam Zuid");
            assertThat(gijs.locator(".paginakop"))
                    .containsText("Bevestigd op "
                            + Nederlands.datum(Testklok.vandaag().minusDays(7)));
            assertThat(gijs.locator(".paginakop a[href^='tel:']")).isVisible();
            beeld(gijs, "zorg-drie-tikken-360");
        }
    }

    @Test
    void wat_niemand_bevestigde_vraagt_het_zijn_eigenaar_en_een_lezer_hoort_wat_er_met_zijn_melding_gebeurt() {
        String kaart = kaartVan(VEILIG_THUIS);
        Page gijs = ingelogd("gijs.goossens", TELEFOON);
        naar(gijs, kaart);
        assertThat(gijs.locator(".paginakop")).containsText("Bevestigd");
        knop(gijs, "Klopt er iets niet? Meld het").click();
        gijs.getByLabel("Wat klopt er niet, en hoe is het wel?").fill("Het nummer is veranderd: 024 000 11 22");
        toegankelijk(gijs);
        knop(gijs, "Meld het").click();

        Page fenna = ingelogdMetCode("fenna.faber", BUREAU);
        naar(fenna, "");
        fenna.locator(".wachtrij", new Page.LocatorOptions().setHasText("dat er iets niet klopt"))
                .getByText("Bekijk")
                .click();
        fenna.locator("main vaadin-button", new Page.LocatorOptions().setHasText("Aangepast"))
                .first()
                .click();
        fenna.getByLabel("Bericht aan de melder (mag leeg)").fill("Dank, aangepast.");
        knop(fenna, "Laat het weten").click();
        assertThat(fenna.locator("main")).containsText("Hier komt wat lezers melden");
        naar(gijs, "");
        assertThat(gijs.getByText("Er is gekeken naar wat je meldde")).isVisible();
        pastInDeBreedte(gijs);
        beeld(gijs, "zorg-correctie-360");

        try (var later = Testklok.opDag(Testklok.vandaag().plusDays(181))) {
            Page over = ingelogd("gijs.goossens", venster(TELEFOON));
            naar(over, kaart);
            assertThat(over.locator(".paginakop")).containsText("Onbevestigd");
            Page eigenaar = ingelogd("fenna.faber", venster(BUREAU));
            naar(eigenaar, "");
            assertThat(eigenaar.locator("main")).containsText("Klopt de kaart van " + VEILIG_THUIS + " nog?");
        }
    }

    @Test
    void drie_keer_samen_is_sterkte_drie_en_eenennegentig_dagen_later_is_de_lijn_verslapt() {
        for (int keer = 1; keer <= 3; keer++) {
            gebruik.gebruikt(
                    Netwerkproef.mens("Emma Everts"),
                    Netwerkproef.mens("Fenna Faber"),
                    Gebruikssoort.CONSULTATIE,
                    Testklok.nu().minus(Duration.ofHours(keer)));
        }
        String pad = "netwerk/persoon/" + Netwerkproef.mens("Emma Everts");
        Page gijs = ingelogd("gijs.goossens", BUREAU);
        naar(gijs, pad);
        assertThat(gijs.locator(".sterktes li").first()).containsText("3 keer in 90 dagen");
        try (var later = Testklok.opDag(Testklok.vandaag().plusDays(91))) {
            Page over = ingelogd("gijs.goossens", venster(BUREAU));
            naar(over, pad);
            assertThat(over.locator(".sterktes li").first()).containsText("Verslapt");
        }
    }

    @Test
    void wat_eerder_gemeten_is_blijft_per_dag_te_lezen() {
        Page nel = ingelogd("nel.netwerk", BUREAU);
        meet(nel);
        String toen = Nederlands.datum(Testklok.vandaag());
        try (var later = Testklok.opDag(Testklok.vandaag().plusDays(1))) {
            Page morgen = ingelogd("nel.netwerk", venster(BUREAU));
            meet(morgen);
            assertThat(morgen.locator("main")).containsText("gemeten " + Nederlands.datum(Testklok.vandaag()));
            kies(morgen, "Gemeten op", toen);
            assertThat(morgen.locator("main")).containsText("gemeten " + toen);
            assertThat(morgen.locator(".spiltabel tbody tr").first()).containsText("Emma Everts");
        }
    }

    private void meet(Page pagina) {
        naar(pagina, "netwerk/spil");
        knop(pagina, "Meet opnieuw").click();
        assertThat(pagina.locator(".spiltabel tbody tr").first()).containsText("Emma Everts");
    }

    @Test
    void een_bestand_met_een_dubbele_wordt_vanuit_het_voorbeeld_samengevoegd_en_komt_er_als_csv_weer_uit() {
        Page nel = ingelogd("nel.netwerk", BUREAU);
        lees(nel, "naam;soort;telefoon\nDe Regenboog;school;024 000 55 66\n");
        knop(nel, "Lees 1 kaart in").click();
        assertThat(nel.locator("main")).containsText("1 kaart staat nu in het netwerk.");
        lees(nel, "naam;soort;telefoon;werkgebied\nBasisschool Regenboog;school;0240005566;Hatert\nFout;kasteel;;\n");
        assertThat(nel.locator(".invoerregels > li")).hasCount(2);
        beeld(nel, "zorg-inlezen-fout-1280");
        lees(nel, "naam;soort;telefoon;werkgebied\nBasisschool Regenboog;school;0240005566;Hatert\n");
        assertThat(nel.locator(".invoerregels > li").first()).containsText("Heeft hetzelfde nummer als De Regenboog.");
        toegankelijk(nel);
        beeld(nel, "zorg-inlezen-dubbel-1280");
        nel.setViewportSize(TELEFOON, 800);
        pastInDeBreedte(nel);
        beeld(nel, "zorg-inlezen-dubbel-360");
        nel.setViewportSize(BUREAU, 900);
        nel.locator(".invoerregels vaadin-button", new Page.LocatorOptions().setHasText("Voeg samen"))
                .click();
        assertThat(nel.locator(".invoerregels > li").first()).containsText("Wordt samengevoegd");
        knop(nel, "Lees 1 kaart in").click();
        assertThat(nel.locator("main")).containsText("1 kaart staat nu in het netwerk.");
        naar(nel, "netwerk?q=regenboog");
        assertThat(nel.locator(".netwerklijst > li")).hasCount(1);
        var bestand = nel.waitForDownload(
                () -> nel.locator("a.knop:visible", new Page.LocatorOptions().setHasText("Bewaar als CSV"))
                        .click());
        org.assertj.core.api.Assertions.assertThat(bestand.path())
                .content(StandardCharsets.UTF_8)
                .contains("De Regenboog", "Basisschool Regenboog", "Hatert");
    }

    private void lees(Page pagina, String tabel) {
        naar(pagina, "netwerk/inlezen");
        pagina.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("o.csv", "text/csv", tabel.getBytes(StandardCharsets.UTF_8)));
        pagina.locator(".invoerregels").waitFor();
    }

    @Test
    void wie_vertrekt_draagt_alles_in_een_keer_over_en_beiden_lezen_het_terug() {
        new Netwerkproef(context)
                .werkt("Hanna Hofman", "Buurtteam Hatert")
                .werkt("Iris Idema", "Buurtteam Hatert")
                .werkt("Joep Jansen", "Huisarts Hatert")
                .lijn("Hanna Hofman", "Joep Jansen");
        Gebruiker hanna = account("hanna.hofman", "Hanna Hofman", Rol.PROFESSIONAL);
        account("iris.idema", "Iris Idema", Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(hanna);
        huishoudens.maak(new Werknaam("De hoge brug"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        TestInlog.afmelden();

        Page pagina = ingelogdMetCode("hanna.hofman", BUREAU);
        naar(pagina, "profiel");
        pagina.getByText("Ik vertrek").click();
        knop(pagina, "Meld de dag").click();
        pagina.getByLabel("Eerste dag dat je hier niet meer werkt").fill("1-6-2027");
        pagina.getByLabel("Eerste dag dat je hier niet meer werkt").press("Enter");
        knop(pagina, "Meld vertrek").click();
        assertThat(pagina.locator("main")).containsText("Je vertrekt op 01-06-2027");
        assertThat(pagina.locator(".vertreklijst").first()).containsText("Joep Jansen, Huisarts Hatert");
        assertThat(pagina.locator(".vertreklijst").first()).containsText("Joep heeft verder geen lijn met iemand");
        assertThat(pagina.locator("main")).containsText("De hoge brug");
        bekijkOveral(pagina, "vertrek", "zorg-vertrek");
        naar(pagina, "");
        assertThat(pagina.locator("main")).containsText("Je vertrekt op 01-06-2027");
        naar(pagina, "vertrek");
        kiesUit(pagina, "Alles naar dezelfde collega?", "Iris Idema");
        knop(pagina, "Draag over").click();
        pagina.locator("vaadin-dialog[opened] vaadin-button", new Page.LocatorOptions().setHasText("Draag over"))
                .click();
        assertThat(pagina.locator("main")).containsText("2 dingen zijn overgedragen.");
        assertThat(pagina.locator("main")).containsText("Wat je overdroeg");
        beeld(pagina, "zorg-vertrek-klaar-1280");

        Page iris = ingelogdMetCode("iris.idema", TELEFOON);
        naar(iris, "");
        iris.locator(".wachtrij", new Page.LocatorOptions().setHasText("Hanna Hofman vertrekt en droeg je iets over"))
                .getByText("Bekijk")
                .click();
        assertThat(iris.locator("main")).containsText("Wat je kreeg");
        pastInDeBreedte(iris);
        beeld(iris, "zorg-vertrek-gekregen-360");
        naar(iris, "huishoudens");
        assertThat(iris.locator("main")).containsText("De hoge brug");
    }

    private void kiesUit(Page pagina, String veld, String keuze) {
        kiesVoorstel(pagina.getByLabel(veld), keuze, keuze);
    }

    private static String kaartVan(String organisatie) {
        return "netwerk/organisatie/" + Netwerkproef.organisatie(organisatie);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }
}
