package nl.kortelijnen.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.inloggen.Authenticator;
import nl.kortelijnen.toegang.sessie.TestSessies;
import nl.kortelijnen.toegang.wie.Rol;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in with more than a password, and what happens when a session ends (X04, X05). */
class InlogverhaalIT extends Verhaal {

    private static final String BEWAAKT = "proef/tweede-factor";

    @Autowired
    ApplicationContext portaal;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    /** Accounts of our own: what happens to them here must not hinder another story. */
    @BeforeAll
    void maakAccounts() {
        for (String naam : List.of(
                "redacteur",
                "netwerkbeheerder",
                "deskundige2",
                "professional2",
                "organisator",
                "privacyfunctionaris",
                "passkey",
                "passkey2",
                "beheerder",
                "vergeten",
                "professional")) {
            accounts.maak("inlog-" + naam, "Inlog " + naam, WACHTWOORD, Set.of(rol(naam)), null);
        }
    }

    private static Rol rol(String naam) {
        return naam.equals("beheerder") ? Rol.BEHEERDER : Rol.PROFESSIONAL;
    }

    @Override
    boolean hergebruiktSessies() {
        return false;
    }

    @Test
    void wie_login_of_aanmelden_typt_komt_bij_het_inloggen_en_daarna_op_de_startpagina() {
        for (String getypt : List.of("login", "aanmelden", "inloggen")) {
            Page pagina = venster(BUREAU);
            pagina.navigate(basis() + "/" + getypt);
            geefWachtwoord("inlog-professional", pagina);
            pagina.locator(".kader").waitFor();
            assertThat(pagina).hasURL(basis() + "/");
            assertThat(pagina.getByText("Deze pagina is er niet")).hasCount(0);

            pagina.navigate(basis() + "/" + getypt); // a bookmark, while signed in
            pagina.locator(".kader").waitFor();
            assertThat(pagina).hasURL(basis() + "/");
            pagina.close();
        }
    }

    @Test
    void wie_nog_geen_code_heeft_stelt_hem_in_en_komt_uit_waar_hij_heen_ging() {
        Page pagina = ingelogd("inlog-redacteur", BUREAU);
        pagina.navigate(basis() + "/" + BEWAAKT);
        assertThat(pagina.locator("h1")).hasText("Zet inloggen met een code aan");
        assertThat(pagina.locator("[data-demo-code]")).hasCount(0); // not an account of the demo
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "code-instellen-1280");
        pagina.getByLabel("Code uit je app").fill("123 456");
        pagina.getByText("Zet aan").last().click();
        assertThat(pagina.getByText("Deze code hoort niet bij de QR-code")).isVisible();

        Authenticator app = new Authenticator(pagina.locator(".geheim").innerText());
        pagina.getByLabel("Code uit je app").fill(app.code());
        pagina.getByLabel("Code uit je app").press("Enter");
        assertThat(pagina.locator(".herstelcodes li")).hasCount(10);
        toegankelijk(pagina);
        beeld(pagina, "herstelcodes-1280");
        pagina.getByText("Ik heb ze bewaard").click();

        assertThat(pagina.locator("h1")).hasText("Alleen met een tweede factor");
    }

    @Test
    void na_het_wachtwoord_gaat_niets_open_voor_de_code_gegeven_is() {
        Page eerste = ingelogdMetCode("inlog-netwerkbeheerder", BUREAU);
        List<String> sessies = koekjes(eerste);
        Page pagina = venster(TELEFOON);
        pagina.navigate(basis() + "/kennis");
        geefWachtwoord("inlog-netwerkbeheerder", pagina);
        assertThat(pagina.locator("h1")).hasText("Tweede stap");
        assertThat(pagina.locator("[data-demo-code], .geheim")).hasCount(0);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "tweede-stap-360");
        String halverwege = koekjes(pagina).getFirst();

        pagina.navigate(basis() + "/netwerk");
        assertThat(pagina.locator("h1")).hasText("Tweede stap");
        assertThat(pagina.locator(".hoofdmenu")).hasCount(0);
        pagina.getByLabel("Code uit je app").fill("000000");
        pagina.getByLabel("Code uit je app").press("Enter");
        assertThat(pagina.getByText("Deze code klopt niet")).isVisible();
        pagina.getByLabel("Code uit je app").fill(app("inlog-netwerkbeheerder").code());
        pagina.getByLabel("Code uit je app").press("Enter");

        assertThat(pagina).hasURL(Pattern.compile("/netwerk$"));
        assertThat(pagina.locator(".kader")).isVisible();
        Assertions.assertThat(koekjes(pagina)).doesNotContain(halverwege).doesNotContainAnyElementsOf(sessies);
    }

    @Test
    void zonder_telefoon_helpt_een_herstelcode_een_keer() {
        Page pagina = ingelogd("inlog-deskundige2", BUREAU);
        List<String> codes = zetCodeAan("inlog-deskundige2", pagina);
        Page anders = venster(BUREAU);
        anders.navigate(basis() + "/");
        geefWachtwoord("inlog-deskundige2", anders);
        anders.getByText("Ik heb mijn telefoon niet").click();
        toegankelijk(anders);
        anders.getByLabel("Herstelcode").fill(codes.getFirst());
        anders.getByLabel("Herstelcode").press("Enter");
        anders.locator(".kader").waitFor();

        Page nogEens = venster(BUREAU);
        nogEens.navigate(basis() + "/");
        geefWachtwoord("inlog-deskundige2", nogEens);
        nogEens.getByText("Ik heb mijn telefoon niet").click();
        assertThat(nogEens.getByText("Je hebt nog 9 herstelcodes")).isVisible();
        nogEens.getByLabel("Herstelcode").fill(codes.getFirst());
        nogEens.getByLabel("Herstelcode").press("Enter");

        assertThat(nogEens.getByText("Deze herstelcode is al gebruikt")).isVisible();
    }

    @Test
    void een_adres_van_elders_in_naar_leidt_nergens_heen() {
        Page pagina = ingelogdMetCode("inlog-netwerkbeheerder", BUREAU);

        pagina.navigate(basis() + "/tweede-stap?naar=//elders.example");

        pagina.locator(".kader").waitFor();
        assertThat(pagina).hasURL(basis() + "/");
    }

    @Test
    void wat_de_deur_uit_gaat_vraagt_na_een_poos_opnieuw_om_de_code() {
        Page pagina = ingelogdMetCode("inlog-professional2", BUREAU);
        naar(pagina, BEWAAKT);
        knop(pagina, "Exporteer").click();
        assertThat(pagina.locator("#uitkomst")).hasText("Geëxporteerd");

        TestSessies.langGeledenBevestigd(portaal, "inlog-professional2");
        naar(pagina, BEWAAKT);
        knop(pagina, "Exporteer").click();
        assertThat(pagina.getByText("Hiervoor vragen we je tweede stap nog eens"))
                .isVisible();
        assertThat(pagina.locator("#uitkomst")).isEmpty();
        toegankelijk(pagina);
        beeld(pagina, "bevestiging-1280");
        pagina.getByLabel("Code uit je app").fill(app("inlog-professional2").code());
        pagina.getByLabel("Code uit je app").press("Enter");

        assertThat(pagina.locator("#uitkomst")).hasText("Geëxporteerd");
    }

    @Test
    void van_een_ander_toestel_meld_je_af_vanaf_je_profiel() {
        Page thuis = ingelogd("inlog-organisator", BUREAU);
        Page telefoon = ingelogd("inlog-organisator", TELEFOON);
        naar(thuis, "profiel");
        assertThat(thuis.getByText("Dit apparaat")).hasCount(1);
        assertThat(thuis.getByText("Chrome op Linux")).hasCount(2);
        toegankelijk(thuis);

        thuis.getByText("Meld daar af").click();

        assertThat(telefoon.locator("input[name=password]")).isVisible();
        assertThat(telefoon.getByText("Je sessie is voorbij")).isVisible();
        naar(thuis, "profiel");
        assertThat(thuis.getByText("Meld daar af")).hasCount(0);
    }

    @Test
    void voor_het_einde_komt_een_waarschuwing_en_blijven_kan() {
        Page pagina = ingelogd("inlog-privacyfunctionaris", BUREAU);
        naar(pagina, "profiel");
        TestSessies.stil(portaal, "inlog-privacyfunctionaris", Duration.ofMinutes(28));
        assertThat(pagina.getByText("Ben je er nog?")).isVisible();
        toegankelijk(pagina);
        beeld(pagina, "waarschuwing-1280");

        knop(pagina, "Blijf ingelogd").click();

        assertThat(pagina.getByText("Ben je er nog?")).isHidden();
        TestSessies.lang(portaal, "inlog-privacyfunctionaris", Duration.ofMinutes(12 * 60 - 2));
        assertThat(pagina.getByText("Log zo opnieuw in")).isVisible();
        knop(pagina, "Log opnieuw in").click();
        geefWachtwoord("inlog-privacyfunctionaris", pagina);
        assertThat(pagina).hasURL(Pattern.compile("/profiel"));
    }

    @Test
    void wat_je_typte_is_terug_als_de_sessie_midden_in_een_zin_eindigt() {
        Page pagina = ingelogd("inlog-professional", BUREAU);
        naar(pagina, "consultaties/nieuw");
        pagina.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Nee"))
                .first()
                .check();
        pagina.getByLabel("Wat wil je weten?").fill("Vader zegt dat hij weg moet en moeder");
        pagina.waitForCondition(() -> jdbc.sql("select count(*) from concept c join account a on a.id = c.account"
                                + " where a.gebruikersnaam = 'inlog-professional'")
                        .query(Integer.class)
                        .single()
                > 0);

        TestSessies.stil(portaal, "inlog-professional", Duration.ofMinutes(31));
        assertThat(pagina.getByText("Je sessie is voorbij")).isVisible();
        Assertions.assertThat(pagina.evaluate(
                                "() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])")
                        .toString())
                .doesNotContain("Vader");
        geefWachtwoord("inlog-professional", pagina);

        assertThat(pagina).hasURL(Pattern.compile("/consultaties/nieuw"));
        pagina.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Nee"))
                .first()
                .check();
        assertThat(pagina.getByLabel("Wat wil je weten?")).hasValue("Vader zegt dat hij weg moet en moeder");
    }

    @Test
    void met_een_passkey_log_je_in_zonder_wachtwoord_en_zonder_code() {
        Page pagina = ingelogd("inlog-passkey", BUREAU);
        metVirtueleSleutel(pagina);
        naar(pagina, "profiel");
        pagina.getByLabel("Naam voor een nieuwe passkey").fill("Mijn telefoon");
        knop(pagina, "Maak passkey").click();
        assertThat(pagina.locator(".passkeys .regels")).containsText("Mijn telefoon");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        naar(pagina, BEWAAKT);
        assertThat(pagina.locator("h1")).hasText("Alleen met een tweede factor");
        naar(pagina, "profiel");
        beeld(pagina, "profiel-passkey-1280");
        knop(pagina, "Meld af").click();
        assertThat(pagina.getByText("Je bent afgemeld")).isVisible();

        pagina.navigate(basis() + "/" + BEWAAKT);
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        beeld(pagina, "inloggen-passkey-1280");
        knop(pagina, "Log in met een passkey").click();

        assertThat(pagina.locator("h1")).hasText("Alleen met een tweede factor");
    }

    @Test
    void een_passkey_is_ook_de_tweede_stap_na_het_wachtwoord_en_gaat_weer_weg() {
        Page pagina = ingelogd("inlog-passkey2", BUREAU);
        metVirtueleSleutel(pagina);
        naar(pagina, "profiel");
        pagina.getByLabel("Naam voor een nieuwe passkey").fill("Sleutelbos");
        knop(pagina, "Maak passkey").click();
        assertThat(pagina.locator(".passkeys .regels")).containsText("Sleutelbos");
        knop(pagina, "Meld af").click();
        assertThat(pagina.getByText("Je bent afgemeld")).isVisible();
        geefWachtwoord("inlog-passkey2", pagina);
        assertThat(pagina.locator("h1")).hasText("Tweede stap");
        toegankelijk(pagina);

        knop(pagina, "Gebruik je passkey").click();
        pagina.locator(".kader").waitFor();
        naar(pagina, "profiel");
        knop(pagina, "Geef passkey Sleutelbos een andere naam").click();
        pagina.locator("vaadin-dialog").getByLabel("Naam").fill("Reservesleutel");
        knop(pagina, "Bewaar").click();
        assertThat(pagina.locator(".passkeys .regels")).containsText("Reservesleutel");
        knop(pagina, "Haal weg: passkey Reservesleutel").click();
        assertThat(pagina.getByText("Terug kan niet")).isVisible();
        toegankelijk(pagina);
        beeld(pagina, "passkey-weg-1280");
        assertThat(pagina.locator(".passkeys .regels")).containsText("Reservesleutel");
        pagina.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Haal weg"))
                .click();

        assertThat(pagina.getByText("werkt hier niet meer")).isVisible();
        pagina.navigate(basis() + "/" + BEWAAKT);
        assertThat(pagina.locator("h1")).hasText("Zet inloggen met een code aan");
    }

    @Test
    void wie_zijn_wachtwoord_kwijt_is_komt_met_een_hulpcode_van_de_beheerder_weer_binnen_en_ziet_wie_hem_gaf() {
        Page beheer = ingelogdMetCode("inlog-beheerder", BUREAU);
        naar(beheer, "inloghulp");
        toegankelijk(beheer);
        pastInDeBreedte(beheer);
        Page alOpen = ingelogd("inlog-vergeten", BUREAU);
        naar(alOpen, "kennis");
        assertThat(alOpen.locator(".accountmelding")).isHidden();
        knop(beheer, "Wachtwoord kwijt: help Inlog vergeten").click();
        knop(beheer, "Geef hulpcode").click();
        assertThat(alOpen.locator(".accountmelding")) // in a tab that was open, and not touched
                .containsText("door Inlog beheerder");
        String code = beheer.locator(".hulpcode").innerText();
        toegankelijk(beheer);
        beeld(beheer, "hulpcode-1280");

        Page pagina = venster(TELEFOON);
        pagina.navigate(basis() + "/inloggen");
        wachtTotRustig(pagina);
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "inloggen-360");
        pagina.getByText("Wachtwoord vergeten?").click();
        assertThat(pagina.locator("h1")).hasText("Wachtwoord vergeten");
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        pagina.getByLabel("Gebruikersnaam").fill("inlog-vergeten");
        pagina.getByLabel("Hulpcode").fill("verkeerd");
        pagina.getByLabel("Nieuw wachtwoord").fill(WACHTWOORD);
        knop(pagina, "Zet nieuw wachtwoord").click();
        assertThat(pagina.getByText("horen niet bij elkaar")).isVisible();
        pagina.getByLabel("Hulpcode").fill(code);
        knop(pagina, "Zet nieuw wachtwoord").click();
        assertThat(pagina.getByText("Je hebt een nieuw wachtwoord")).isVisible();
        beeld(pagina, "wachtwoord-vergeten-360");

        ingelogd("inlog-vergeten", pagina);
        assertThat(pagina.getByText("Iemand deed iets met jouw account")).isVisible();
        assertThat(pagina.locator(".accountmelding")).containsText("een nieuw wachtwoord");
        naar(pagina, "profiel");
        assertThat(pagina.getByText("door Inlog beheerder")).isVisible();
        toegankelijk(pagina);
        pastInDeBreedte(pagina);
        beeld(pagina, "profiel-360");
    }

    /** A fingerprint reader in the browser that always says yes. */
    private static void metVirtueleSleutel(Page pagina) {
        CDPSession browser = pagina.context().newCDPSession(pagina);
        browser.send("WebAuthn.enable");
        JsonObject opties = new JsonObject();
        opties.addProperty("protocol", "ctap2");
        opties.addProperty("transport", "internal");
        opties.addProperty("hasResidentKey", true);
        opties.addProperty("hasUserVerification", true);
        opties.addProperty("isUserVerified", true);
        opties.addProperty("automaticPresenceSimulation", true);
        JsonObject sleutel = new JsonObject();
        sleutel.add("options", opties);
        browser.send("WebAuthn.addVirtualAuthenticator", sleutel);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static List<String> koekjes(Page pagina) {
        return pagina.context().cookies().stream()
                .filter(koekje -> koekje.name.equals("JSESSIONID"))
                .map(koekje -> koekje.value)
                .toList();
    }
}
