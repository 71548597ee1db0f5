package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Somebody starts a portal without invented data, and comes by the checklist from nothing to the first question that is
 * asked and answered: N01, N02, N07, E01, E02, E03.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kortelijnen.demo=false",
            "kortelijnen.demo.wachtwoord=" + Verhaal.WACHTWOORD,
            "kortelijnen.inhoud=content"
        })
class ZonderDemoBeginIT extends Verhaal {

    private static final String EIGEN = "zeven geiten op een zolder";

    @Override
    boolean hergebruiktSessies() {
        return false;
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void van_een_leeg_portaal_naar_de_eerste_beantwoorde_vraag() {
        Page beheer = eersteKeer("beheerder", WACHTWOORD, BUREAU);
        zetCodeAan("beheerder", beheer);
        naar(beheer, "");
        assertThat(beheer.locator(".beginlijst")).containsText("Aan de slag");
        toegankelijk(beheer);
        beeld(beheer, "begin-leeg-1280");

        neemRol(beheer);
        voegOrganisatieToe(beheer, "Netwerk Cultuursensitief Werken", "Cultuursensitief", "Nijmegen");
        voegOrganisatieToe(beheer, "Basisschool De Regenboog", "Onderwijs", "Dukenburg");
        maakAccount(beheer, "nora.beheer", "Nora Beekman", "Organisatiebeheerder", "Netwerk Cultuursensitief Werken");
        maakAccount(beheer, "ilse.school", "Ilse Groot", null, "Basisschool De Regenboog");

        Page nora = eersteKeer("nora.beheer", WACHTWOORD, BUREAU);
        zetCodeAan("nora.beheer", nora);
        vulKaart(nora, "coördinator", "024 000 12 34", null);
        String eersteVanTesfay = nodigDeskundigeUit(nora);

        Page tesfay = eersteKeer("tesfay.cw", eersteVanTesfay, TELEFOON);
        vulKaart(tesfay, "deskundige", "06 00 00 12 34", "Tigrinya");
        beeld(tesfay, "eigen-kaart-360");
        vulProfiel(tesfay);

        Page ilse = eersteKeer("ilse.school", WACHTWOORD, TELEFOON);
        vulKaart(ilse, "aandachtsfunctionaris", "024 000 99 88", null);
        naar(ilse, "deskundigen?taal=ti");
        assertThat(ilse.locator("main")).containsText("Tesfay Habte");
        beeld(ilse, "eerste-deskundige-360");
        String adres = vraag(ilse);
        antwoord(tesfay, adres);
        naar(beheer, "");
        assertThat(beheer.locator("h2").first()).isVisible();
        assertThat(beheer.locator(".beginlijst")).hasCount(0);
    }

    private String vraag(Page ilse) {
        ilse.getByText("Vraag consultatie").first().click();
        ilse.getByLabel("Wat wil je weten?").waitFor();
        wachtTotRustig(ilse);
        ilse.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Nee").setExact(true))
                .check();
        ilse.getByLabel("Wat wil je weten?").fill("Hoe vraag ik een moeder wie haar helpt, zonder haar te beschamen?");
        ilse.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Vroegsignalering"))
                .check();
        ilse.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Meedenken"))
                .check();
        ilse.getByLabel("Waarom kies je anders?").fill("Hij spreekt Tigrinya.");
        knop(ilse, "Verstuur vraag").click();
        ilse.waitForURL(Pattern.compile(".*/consultaties/KL-.*|.*/consultaties/[A-Z0-9-]{4,}$"));
        beeld(ilse, "eerste-vraag-360");
        return ilse.url();
    }

    private void antwoord(Page tesfay, String adres) {
        tesfay.navigate(adres);
        knop(tesfay, "Neem aan").click();
        Locator vak = tesfay.getByRole(AriaRole.TEXTBOX).last();
        vak.fill("Vraag eerst wie er bij haar aan tafel zit.");
        knop(tesfay, "Verstuur").last().click();
        assertThat(tesfay.getByText("Vraag eerst wie er bij haar aan tafel zit.")
                        .first())
                .isVisible();
        beeld(tesfay, "eerste-antwoord-360");
    }

    /** Signs in with the password one was given, chooses an own one, and signs in with that. */
    private Page eersteKeer(String account, String gekregen, int breedte) {
        Page pagina = venster(breedte);
        logIn(pagina, account, gekregen);
        assertThat(pagina.locator("h1")).hasText("Kies je eigen wachtwoord");
        wachtTotRustig(pagina);
        pagina.getByLabel("Wachtwoord dat je kreeg").fill(gekregen);
        pagina.getByLabel("Nieuw wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill(EIGEN + " " + account);
        knop(pagina, "Bewaar mijn wachtwoord").click();
        pagina.locator("input[name=username]").waitFor();
        logIn(pagina, account, EIGEN + " " + account);
        pagina.locator(".kader").waitFor();
        return pagina;
    }

    private void logIn(Page pagina, String account, String wachtwoord) {
        if (!pagina.url().contains("inloggen")) {
            pagina.navigate(basis() + "/inloggen");
        }
        wachtTotRustig(pagina);
        pagina.locator("input[name=username]").fill(account);
        pagina.locator("input[name=password]").fill(wachtwoord);
        pagina.locator("input[name=password]").press("Enter");
    }

    /** The one beheerder keeps the network too, until there is somebody else. */
    private void neemRol(Page beheer) {
        beheer.locator(".beginlijst a").first().click();
        knop(beheer, "Wijzig het account van Beheerder").click();
        bevestigZoNodig("beheerder", beheer, beheer.getByLabel("Netwerkbeheerder"));
        beheer.getByLabel("Netwerkbeheerder").check();
        beheer.getByLabel("Professional", new Page.GetByLabelOptions().setExact(true))
                .check();
        knop(beheer, "Bewaar").click();
        beheer.locator("input[name=username]").waitFor();
        logIn(beheer, "beheerder", EIGEN + " beheerder");
        beheer.locator(".kader, .tweede-stap").first().waitFor();
        if (beheer.locator(".tweede-stap").isVisible()) {
            geefCode("beheerder", beheer);
        }
        beheer.locator(".kader").waitFor();
    }

    private void voegOrganisatieToe(Page beheer, String naam, String soort, String werkgebied) {
        naar(beheer, "netwerk");
        beheer.getByText("Voeg organisatie toe").first().click();
        beheer.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill(naam);
        kiesUit(beheer, "Soort", soort);
        beheer.getByLabel("Telefoon").fill("0240001234");
        beheer.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Werkgebied"))
                .fill(werkgebied);
        beheer.keyboard().press("Enter");
        beheer.keyboard().press("Tab");
        knop(beheer, "Voeg organisatie toe").click();
        assertThat(beheer.locator("h1")).hasText(naam);
        assertThat(beheer.locator("main")).containsText("024 000 12 34");
    }

    private void maakAccount(Page beheer, String gebruikersnaam, String naam, String rol, String organisatie) {
        naar(beheer, "accounts");
        knop(beheer, "Maak account").click();
        bevestigZoNodig("beheerder", beheer, beheer.getByLabel("Gebruikersnaam"));
        beheer.getByLabel("Gebruikersnaam").fill(gebruikersnaam);
        beheer.getByLabel("Voor- en achternaam").fill(naam);
        beheer.getByLabel("Eerste wachtwoord").fill(WACHTWOORD);
        if (rol != null) {
            beheer.getByLabel(rol, new Page.GetByLabelOptions().setExact(true)).check();
        }
        kiesUit(beheer, "Organisatie", organisatie);
        knop(beheer, "Maak account").last().click();
        assertThat(beheer.locator("main")).containsText(naam);
    }

    private void vulKaart(Page pagina, String functie, String telefoon, String taal) {
        naar(pagina, "");
        pagina.locator(".wachtrij", new Page.LocatorOptions().setHasText("Vul je kaart in"))
                .getByText("Vul in", new Locator.GetByTextOptions().setExact(true))
                .click();
        pagina.getByLabel("Functie").waitFor();
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pagina.getByLabel("Functie").fill(functie);
        pagina.getByLabel("Telefoon").fill(telefoon);
        if (taal != null) {
            kiesUit(pagina, "Taal", taal);
        }
        beeld(pagina, "kaart-invullen-" + pagina.viewportSize().width);
        knop(pagina, "Bewaar mijn kaart").click();
        assertThat(pagina.locator(".paginakop")).containsText(functie);
    }

    private String nodigDeskundigeUit(Page nora) {
        naar(nora, "mijn-organisatie");
        knop(nora, "Nodig iemand uit").click();
        bevestigZoNodig("nora.beheer", nora, nora.getByLabel("Gebruikersnaam"));
        nora.getByLabel("Gebruikersnaam").fill("tesfay.cw");
        nora.getByLabel("Voor- en achternaam").fill("Tesfay Habte");
        nora.getByLabel("Deskundige").check();
        knop(nora, "Maak account").click();
        Locator codes = nora.locator(".bericht code");
        assertThat(codes).hasCount(2);
        return codes.last().innerText();
    }

    private void vulProfiel(Page tesfay) {
        naar(tesfay, "");
        tesfay.locator(".wachtrij", new Page.LocatorOptions().setHasText("Vul je profiel als deskundige in"))
                .getByText("Vul in", new Locator.GetByTextOptions().setExact(true))
                .click();
        tesfay.getByLabel("Donderdag").waitFor();
        wachtTotRustig(tesfay);
        toegankelijk(tesfay);
        tesfay.getByLabel("Huisbezoek").check();
        tesfay.getByLabel("Donderdag").fill("9.00-17.00");
        tesfay.getByLabel("Vrijdag").fill("morgens");
        beeld(tesfay, "profiel-invullen-360");
        knop(tesfay, "Bewaar profiel").click();
        assertThat(tesfay.getByText("Schrijf het als 9.00-17.00.")).isVisible();
        tesfay.getByLabel("Vrijdag").fill("9.00-13.00");
        knop(tesfay, "Bewaar profiel").click();
        assertThat(tesfay.locator("main")).containsText("Deskundige van Netwerk CW");
    }

    private void kiesUit(Page pagina, String veld, String keuze) {
        Locator lijst = pagina.getByRole(
                        AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + veld)))
                .first();
        kiesVoorstel(lijst, keuze, keuze);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }
}
