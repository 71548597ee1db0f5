package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.sessie.TestSessies;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who means harm, with nothing but a program that speaks HTTP (X01, X04; ASVS 5.0 chapters 3, 4, 6, 7, 8).
 * Scripts in text fields are tried in the browser, in {@code HuishoudverhaalIT}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VijandigIT {

    private static final String WACHTWOORD = "een lang wachtwoord";
    private static final String KWAAD = "https://kwaad.example";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAVIGEER = """
            {"csrfToken": "%s", "syncId": 0, "clientId": 0,
             "rpc": [{"type": "event", "node": 1, "event": "ui-navigate",
                      "data": {"route": "%s", "query": "%s", "appShellTitle": "", "historyState": null,
                               "trigger": "PAGE_LOAD"}}]}
            """;

    @LocalServerPort
    int poort;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    ApplicationContext portaal;

    private Gebruiker slachtoffer;
    private Gebruiker aanvaller;
    private UUID huishouden;

    @BeforeAll
    void maakSlachtoffer() {
        slachtoffer = account("slachtoffer");
        aanvaller = account("aanvaller");
        TestInlog.alsMetTweedeFactor(slachtoffer);
        huishouden = huishoudens.maak(
                new Werknaam("De stille hoek"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        TestInlog.afmelden();
    }

    private Gebruiker account(String naam) {
        return TestInlog.maak(
                accounts, naam + "-" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
    }

    private Proefbrowser ingelogd(Gebruiker wie) {
        Proefbrowser browser = new Proefbrowser(poort);
        assertThat(browser.logIn(Map.of("username", wie.gebruikersnaam(), "password", WACHTWOORD)))
                .isEqualTo("/");
        return browser;
    }

    /** What is the same for everybody at every time; the order of its members means nothing. */
    private static JsonNode zonderToeval(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return JSON.readTree(antwoord.body()
                .replaceFirst("^for\\(;;\\);", "")
                .replaceAll("\"timings\":\\[[^]]*]", "\"timings\":[]")
                .replaceAll("\"(v-uiId|serverId|syncId|clientId)\":\\d+", "\"$1\":0")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID"));
    }

    @Test
    void wie_nummers_afloopt_ziet_geen_verschil_tussen_wel_en_niet_bestaan() {
        Proefbrowser eigenaar = ingelogd(slachtoffer);
        TestSessies.langGeledenBevestigd(portaal, slachtoffer.gebruikersnaam());
        Proefbrowser browser = ingelogd(aanvaller);
        TestSessies.langGeledenBevestigd(portaal, aanvaller.gebruikersnaam());
        for (String vervolg : List.of("", "?deel=notities", "/inzage", "/nood")) {
            JsonNode bestaat = zonderToeval(open(browser, huishouden, vervolg));
            JsonNode bestaatNiet = zonderToeval(open(browser, UUID.randomUUID(), vervolg));

            assertThat(bestaat).as(vervolg).isEqualTo(bestaatNiet);
            assertThat(bestaat.toString()).as(vervolg).doesNotContain("stille hoek");
        }
        assertThat(open(eigenaar, huishouden, "").body()).as("wie erbij hoort").contains("stille hoek");
    }

    /** What Vaadin's own page does: first an empty frame, then the way to an address in it. */
    private static HttpResponse<String> open(Proefbrowser browser, UUID id, String vervolg) {
        String[] delen = ("huishoudens/" + id + vervolg).split("\\?");
        JsonNode kader = JSON.readTree(
                        browser.haal("/?v-r=init&location=&query=").body())
                .get("appConfig");
        String vraag = NAVIGEER.formatted(
                kader.get("uidl").get("Vaadin-Security-Key").asString(), delen[0], delen.length > 1 ? delen[1] : "");
        return browser.stuur(
                "POST",
                "/?v-r=uidl&v-uiId=" + kader.get("v-uiId").asInt(),
                vraag,
                "Content-Type",
                "application/json; charset=UTF-8");
    }

    @Test
    void een_verandering_die_een_andere_site_stuurt_wordt_geweigerd() {
        Proefbrowser browser = new Proefbrowser(poort);
        assertThat(browser.logIn(
                        Map.of("username", slachtoffer.gebruikersnaam(), "password", WACHTWOORD), "Origin", KWAAD))
                .isEqualTo("403");
        Proefbrowser binnen = ingelogd(slachtoffer);
        for (String adres : List.of("/logout", "/?v-r=uidl&v-uiId=0", "/inloggen", "/huishoudens")) {
            assertThat(binnen.stuur("POST", adres, "", "Origin", KWAAD).statusCode())
                    .as(adres)
                    .isEqualTo(403);
        }
        assertThat(binnen.haal("/profiel").statusCode()).as("nog ingelogd").isEqualTo(200);
    }

    @Test
    void een_andere_site_opent_geen_socket() {
        assertThatThrownBy(() -> socket("/VAADIN/push?v-r=push&v-uiId=0", KWAAD))
                .isInstanceOf(CompletionException.class)
                .rootCause()
                .hasMessageContaining("403");
        assertThatThrownBy(() -> socket("/VAADIN/push?v-r=push&v-uiId=0", "null"))
                .isInstanceOf(CompletionException.class)
                .rootCause()
                .hasMessageContaining("403");
    }

    private WebSocket socket(String adres, String herkomst) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", herkomst)
                .buildAsync(URI.create("ws://localhost:" + poort + adres), new WebSocket.Listener() {})
                .join();
    }

    @Test
    void velden_erbij_verzinnen_geeft_geen_rechten() {
        Proefbrowser browser = new Proefbrowser(poort);
        browser.logIn(Map.of(
                "username", aanvaller.gebruikersnaam(),
                "password", WACHTWOORD,
                "rollen", "BEHEERDER",
                "gebruiker.rollen[0]", "BEHEERDER",
                "actief", "true"));

        assertThat(accounts.gebruiker(aanvaller.account()).orElseThrow().rollen())
                .containsExactly(Rol.PROFESSIONAL);
        String sleutel = TestInlog.sleutel(sleutels, aanvaller, "proef");
        HttpResponse<String> antwoord = browser.haal(
                "/api/v1/zoeken?q=casus&wie=" + slachtoffer.account() + "&account=" + slachtoffer.account()
                        + "&rollen=REDACTEUR",
                "Authorization",
                "Bearer " + sleutel);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).doesNotContain("stille hoek");
    }

    @Test
    void een_pad_dat_naar_boven_klimt_komt_nergens() {
        Proefbrowser browser = ingelogd(aanvaller);
        for (String pad : List.of(
                "/stijl/..%2f..%2fapplication.properties",
                "/stijl/%2e%2e/%2e%2e/application.properties",
                "/beeld/..;/application.properties",
                "/VAADIN/..%5c..%5capplication.properties",
                "/stijl//..//..//db/migration/toegang",
                "/beeld/logo.svg%00.properties")) {
            HttpResponse<String> antwoord = browser.haal(pad);

            assertThat(antwoord.body()).as(pad).doesNotContain("spring.application.name", "create table");
            assertThat(antwoord.statusCode()).as(pad).isIn(302, 400, 403, 404);
        }
    }

    @Test
    void kapotte_en_enorme_berichten_geven_een_fout_zonder_ingewanden() {
        Proefbrowser browser = ingelogd(aanvaller);
        String enorm = "{\"csrfToken\":\"" + "x".repeat(3_000_000) + "\"}";
        for (String lichaam : List.of("{", "[]", "null", "\u0000", "{\"rpc\":[[[[", enorm)) {
            HttpResponse<String> antwoord =
                    browser.stuur("POST", "/?v-r=uidl&v-uiId=0", lichaam, "Content-Type", "application/json");

            assertThat(antwoord.body())
                    .doesNotContain("Exception", "\tat ", "nl.kortelijnen", "com.vaadin.flow.server");
        }
        String sleutel = TestInlog.sleutel(sleutels, aanvaller, "proef");
        for (String vraag :
                List.of("?grootte=999999999999", "?pagina=-1", "?grootte=abc", "?q=" + "a".repeat(6000), "?q=%00%FF")) {
            HttpResponse<String> antwoord =
                    browser.haal("/api/v1/zoeken" + vraag, "Authorization", "Bearer " + sleutel);

            assertThat(antwoord.statusCode()).as(vraag).isIn(200, 400, 404, 414, 431);
            assertThat(antwoord.body()).as(vraag).doesNotContain("Exception", "\tat ", "org.springframework");
        }
        assertThat(browser.haal("/api/v1/zoeken?grootte=abc", "Authorization", "Bearer " + sleutel)
                        .body())
                .contains("\"code\":\"ongeldige-waarde\"");
    }

    @Test
    void een_oude_sessie_en_een_ingetrokken_sleutel_werken_niet_meer() {
        Proefbrowser browser = ingelogd(aanvaller);
        String oud = browser.sessie();
        browser.stuur("POST", "/logout", "");
        browser.haal("/logout");
        accounts.meldEldersAf(aanvaller.account(), "geen");
        Proefbrowser herhaald = new Proefbrowser(poort);
        herhaald.zetSessie(oud);
        assertThat(herhaald.haal("/profiel").statusCode()).isEqualTo(302);

        String sleutel = TestInlog.sleutel(sleutels, aanvaller, "kort");
        assertThat(browser.haal("/api/v1/zoeken", "Authorization", "Bearer " + sleutel)
                        .statusCode())
                .isEqualTo(200);
        sleutels.van(aanvaller.account()).forEach(een -> sleutels.trekIn(aanvaller.account(), een.id()));
        assertThat(browser.haal("/api/v1/zoeken", "Authorization", "Bearer " + sleutel)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void wat_een_browser_er_zelf_bij_haalt_is_niet_waar_men_na_het_inloggen_uitkomt() {
        Proefbrowser browser = new Proefbrowser(poort);
        String pagina = "text/html,application/xhtml+xml,*/*;q=0.8";
        assertThat(browser.haal("/profiel", "Accept", pagina, "Sec-Fetch-Dest", "document")
                        .statusCode())
                .isEqualTo(302);
        browser.haal("/apple-touch-icon.png", "Accept", "image/avif,image/webp,*/*", "Sec-Fetch-Dest", "image");
        browser.haal("/lettertype.css", "Accept", "text/css,*/*;q=0.1", "Sec-Fetch-Dest", "style");
        browser.haal("/site.webmanifest", "Accept", "*/*", "Sec-Fetch-Dest", "manifest");
        browser.haal("/indexhtml.js.map", "Accept", "*/*");
        browser.haal("/.well-known/passkey-endpoints");
        browser.haal("/deskundigen", "Accept", pagina, "Sec-Fetch-Dest", "iframe");

        assertThat(browser.logIn(Map.of("username", aanvaller.gebruikersnaam(), "password", WACHTWOORD)))
                .startsWith("/profiel");
    }

    @Test
    void inloggen_geeft_een_nieuwe_sessie_zodat_een_geplante_niets_waard_is() {
        Proefbrowser browser = new Proefbrowser(poort);
        browser.haal("/inloggen");
        String voor = browser.sessie();

        browser.logIn(Map.of("username", aanvaller.gebruikersnaam(), "password", WACHTWOORD));

        assertThat(browser.sessie()).isNotEqualTo(voor);
        Proefbrowser planter = new Proefbrowser(poort);
        planter.zetSessie(voor);
        assertThat(planter.haal("/profiel").statusCode()).isEqualTo(302);
    }

    @Test
    void of_een_naam_bestaat_is_niet_te_merken_aan_het_antwoord_of_de_tijd() {
        String bestaand = account("doelwit").gebruikersnaam();
        List<Long> bekend =
                IntStream.range(0, 4).mapToObj(keer -> misTijd(bestaand)).toList();
        List<Long> onbekend = IntStream.range(0, 12)
                .mapToObj(keer -> misTijd("verzonnen-" + UUID.randomUUID()))
                .toList();

        assertThat(mis(account("ander").gebruikersnaam())).isEqualTo(mis("verzonnen-" + UUID.randomUUID()));
        assertThat((double) midden(bekend) / midden(onbekend))
                .as("verhouding van de tijden")
                .isBetween(0.4, 2.5);
    }

    private String mis(String naam) {
        return new Proefbrowser(poort).logIn(Map.of("username", naam, "password", "mis"));
    }

    private long misTijd(String naam) {
        long begin = System.nanoTime();
        mis(naam);
        return System.nanoTime() - begin;
    }

    private static long midden(List<Long> tijden) {
        long[] gesorteerd = tijden.stream().mapToLong(Long::longValue).sorted().toArray();
        return gesorteerd[gesorteerd.length / 2];
    }
}
