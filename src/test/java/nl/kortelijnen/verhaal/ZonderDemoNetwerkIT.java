package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Seeing the network on a portal without demo data: the shortest line and being introduced (N04, AN21). */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kortelijnen.demo=false", "kortelijnen.inhoud=content"})
class ZonderDemoNetwerkIT extends Verhaal {

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext context;

    @BeforeAll
    void vul() {
        new Netwerkproef(context)
                .leeg()
                .werkt("Anna Aalders", "Basisschool De Lindeboom", "school", Map.of(), Map.of())
                .werkt("Bo Beekman", "Buurtteam Hatert", "buurtteam", Map.of(), Map.of())
                .werkt("Lotte Verhagen", "Veilig Thuis Gelderland-Zuid", "veilig-thuis", Map.of(), Map.of())
                .werkt("Dia Derksen", "Politie Nijmegen", "politie-justitie", Map.of(), Map.of())
                .lijn(
                        "Anna Aalders",
                        "Bo Beekman",
                        Testklok.vandaag().minusDays(21),
                        Map.of("doel", "zorg over een leerling"))
                .lijn("Bo Beekman", "Lotte Verhagen", Testklok.vandaag().minusDays(190), Map.of("doel", "overdracht"))
                .kent("Lotte Verhagen", "partnergeweld")
                .lid("Bo Beekman", "Buurtteam Hatert", Map.of());
        account("anna.aalders", "Anna Aalders", Rol.PROFESSIONAL);
        accounts.maak("nel.beheer", "Nel Beheer", WACHTWOORD, Set.of(Rol.PROFESSIONAL, Rol.NETWERKBEHEERDER), null);
        account("bo.beekman", "Bo Beekman", Rol.PROFESSIONAL);
    }

    private void account(String gebruikersnaam, String naam, Rol rol) {
        accounts.maak(
                gebruikersnaam,
                naam,
                WACHTWOORD,
                Set.of(rol),
                Netwerkproef.mens(naam).waarde());
    }

    @Test
    void van_de_startpagina_naar_de_kortste_lijn_en_een_introductie() {
        Page anna = ingelogd("anna.aalders", BUREAU);
        naar(anna, "");
        wachtTotRustig(anna);
        kiesVoorstel(anna.getByLabel("Wie wil je bereiken?"), "veilig", "Veilig Thuis");
        Locator pad = anna.locator("ol.lijnpad > li");
        assertThat(pad).hasCount(4);
        assertThat(pad.nth(0)).containsText("Jij");
        assertThat(pad.nth(1)).containsText("Bo Beekman");
        assertThat(pad.nth(1).locator("a.knop")).containsText("Bel Bo");
        assertThat(pad.nth(2)).containsText("190 dagen geleden");
        assertThat(pad.nth(2).locator("a.knop")).hasCount(0);
        assertThat(pad.nth(3)).containsText("Je bent er in 3 stappen");
        toegankelijk(anna);
        beeld(anna, "kortste-lijn-1280");

        knop(anna, "Vraag Bo om voor te stellen").click();
        anna.getByLabel("Waarvoor wil je").fill("Ik wil weten wie scholen helpt");
        toegankelijk(anna);
        knop(anna, "Vraag het").click();
        assertThat(anna.getByText("Gevraagd. Je ziet het antwoord op je startpagina."))
                .isVisible();

        Page bo = ingelogd("bo.beekman", TELEFOON);
        naar(bo, "");
        assertThat(bo.getByText("Anna Aalders vraagt je om een introductie")).isVisible();
        toegankelijk(bo);
        bo.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Geef antwoord"))
                .click();
        knop(bo, "Ja, ik stel jullie voor: Anna Aalders").click();
        bo.getByLabel("Wil je er iets bij zeggen?").fill("Ik bel Lotte morgen");
        knop(bo, "Zeg ja").click();
        assertThat(bo.locator(".introducties li").first()).containsText("Ja, komt eraan");
        pastInDeBreedte(bo);
        beeld(bo, "introducties-360");

        naar(anna, "");
        assertThat(anna.getByText("Bo Beekman stelt je voor aan Veilig Thuis Gelderland-Zuid"))
                .isVisible();
        beeld(anna, "start-introductie-1280");
        anna.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Bekijk").setExact(true))
                .click();
        assertThat(anna.getByText("Antwoord: Ik bel Lotte morgen")).isVisible();
    }

    @Test
    void de_paginas_van_de_kortste_lijn_zijn_overal_te_lezen() {
        Page anna = ingelogd("anna.aalders", BUREAU);
        bekijkOveral(
                anna,
                "netwerk/organisatie/" + Netwerkproef.organisatie("Veilig Thuis Gelderland-Zuid"),
                "inzicht-organisatie");
        anna.setViewportSize(TELEFOON, 780);
        double eigenLijn = anna.locator(".lijnpad a.knop").boundingBox().y;
        org.assertj.core.api.Assertions.assertThat(eigenLijn)
                .as("the call to one's own line, within the first screen and a half")
                .isLessThan(780 * 1.5);
        bekijkOveral(anna, "netwerk/persoon/" + Netwerkproef.mens("Dia Derksen"), "inzicht-persoon");
        bekijkOveral(anna, "netwerk/kortste-lijn?thema=partnergeweld", "inzicht-thema");
        bekijkOveral(anna, "netwerk/introducties", "inzicht-introducties");
        bekijkOveral(anna, "netwerk/dekking", "inzicht-dekking");
    }

    @Test
    void wat_ontbreekt_is_een_klik_van_een_vraag_aan_de_netwerkbeheerder() {
        Page anna = ingelogd("anna.aalders", BUREAU);
        naar(anna, "netwerk/dekking");
        Locator gaten = anna.locator(".matrix").first().locator("td.gat button");
        assertThat(gaten).hasCount(4);
        anna.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(
                                        "geen: geen lijn tussen Politie en justitie en Onderwijs. Vraag een introductie"))
                .press("Enter");
        anna.getByLabel("Waarvoor wil je").fill("Wij melden vaker samen");
        knop(anna, "Vraag het").click();
        Page nel = ingelogd("nel.beheer", TELEFOON);
        naar(nel, "");
        assertThat(nel.getByText("Anna Aalders vraagt je om een introductie")).isVisible();
        naar(nel, "netwerk/dekking");
        pastInDeBreedte(nel);
        naar(nel, "netwerk/spil");
        knop(nel, "Meet opnieuw").click();
        assertThat(nel.locator(".spiltabel tbody tr").first()).containsText("Bo Beekman");
        assertThat(nel.locator(".spiltabel tbody tr").first()).containsText("Enige verbinding");
        bekijkOveral(nel, "netwerk/spil", "inzicht-spil");
    }

    @Test
    void de_kaart_en_de_lijst_tonen_dezelfde_mensen_en_zijn_met_het_toetsenbord_te_bedienen() {
        Page anna = ingelogd("anna.aalders", BUREAU);
        bekijkOveral(anna, "netwerk/kaart", "inzicht-kaart");
        naar(anna, "netwerk/kaart");
        assertThat(anna.getByText("4 collega's en 2 lijnen")).isVisible();
        assertThat(anna.locator(".kaartdoek canvas").first()).isVisible();
        assertThat(anna.locator(".kaartgroepen > span").first()).isInViewport();
        Locator zoek = anna.getByLabel("Zoek een collega");
        zoek.fill("bo");
        zoek.press("Enter");
        anna.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 stap"))
                .press("Enter");
        assertThat(anna.getByText("3 collega's en 2 lijnen")).isVisible();
        knop(anna, "Lijst").press("Enter");
        assertThat(anna.locator(".kaartlijst tbody tr")).hasCount(3);
        assertThat(anna.locator(".kaartlijst tbody th a"))
                .hasText(new String[] {"Bo Beekman", "Anna Aalders", "Lotte Verhagen"});
        toegankelijk(anna);
        beeld(anna, "inzicht-kaart-lijst-1280");
        knop(anna, "Toon rond Lotte Verhagen").press("Enter");
        knop(anna, "Kaart").press("Enter");
        knop(anna, "Toon mijn kortste lijn").press("Enter");
        assertThat(anna.getByText("Jij → Bo Beekman → Lotte Verhagen")).isVisible();
        beeld(anna, "inzicht-kaart-pad-1280");
        for (String vorm : new String[] {"SVG", "PNG", "GraphML"}) {
            var bestand = anna.waitForDownload(() -> knop(anna, vorm).click());
            org.assertj.core.api.Assertions.assertThat(bestand.suggestedFilename())
                    .isEqualTo("netwerkkaart." + vorm.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }
}
