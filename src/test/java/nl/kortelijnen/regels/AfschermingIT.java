package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every answer carries, and what the portal believes of a request (X01, X04; ASVS 5.0 chapters 3, 4, 13, 16). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class AfschermingIT {

    private static final String WACHTWOORD = "een lang wachtwoord";

    @LocalServerPort
    int poort;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    private Gebruiker wie;

    @BeforeAll
    void maakAccount() {
        wie = TestInlog.maak(
                accounts, "afscherming-" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
    }

    private Proefbrowser ingelogd(String... koppen) {
        Proefbrowser browser = new Proefbrowser(poort);
        assertThat(browser.logIn(Map.of("username", wie.gebruikersnaam(), "password", WACHTWOORD), koppen))
                .isEqualTo("/");
        return browser;
    }

    @Test
    void elk_soort_antwoord_zegt_dat_het_niet_te_omlijsten_en_niet_anders_te_lezen_is() {
        Proefbrowser browser = ingelogd();
        for (String adres : List.of(
                "/",
                "/inloggen",
                "/profiel",
                "/stijl/korte-lijnen.css",
                "/beeld/logo.svg",
                "/api/v1/openapi.json",
                "/api/v1/zoeken",
                "/bestaat-niet.txt",
                "/actuator/env",
                "/actuator/health")) {
            HttpResponse<String> antwoord = browser.haal(adres);

            assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(adres)
                    .contains("frame-ancestors 'none'");
            assertThat(antwoord.headers().firstValue("X-Content-Type-Options"))
                    .as(adres)
                    .hasValue("nosniff");
        }
    }

    @Test
    void ook_wat_vroeg_geweigerd_wordt_zegt_dat() throws IOException {
        String gewoon = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        String elders = "Origin: https://kwaad.example\r\n";
        String socket =
                "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
        for (String vraag : List.of(
                "POST /inloggen" + gewoon + elders + "Content-Length: 0\r\n\r\n",
                "POST /gast-binnen" + gewoon + elders + "Content-Length: 0\r\n\r\n",
                "POST /gast-binnen" + gewoon + "Content-Length: 0\r\n\r\n",
                "GET /live/sociogram/" + UUID.randomUUID() + gewoon + elders + socket + "\r\n",
                "GET /live/sociogram/" + UUID.randomUUID() + gewoon + "\r\n",
                "GET /live/iets-anders" + gewoon + "\r\n",
                "GET /profiel;x=1/y" + gewoon + "\r\n",
                "GET /profiel%2f..%2fx" + gewoon + "\r\n",
                "GET /api/v1/zoeken%00" + gewoon + "\r\n",
                "VERZIN /profiel" + gewoon + "\r\n")) {
            String antwoord = rauw(vraag);

            assertThat(antwoord)
                    .as(vraag)
                    .startsWith("HTTP/1.1 ")
                    .containsPattern("(?i)x-content-type-options: nosniff")
                    .containsPattern("(?i)content-security-policy: [^\r]*frame-ancestors 'none'");
        }
    }

    @Test
    void wat_een_antwoord_is_staat_erbij_met_zijn_tekenset() {
        Proefbrowser browser = ingelogd();
        Map<String, String> soorten = Map.of(
                "/inloggen", "text/html;charset=utf-8",
                "/stijl/korte-lijnen.css", "text/css;charset=utf-8",
                "/beeld/logo.svg", "image/svg+xml",
                "/api/v1/openapi.json", "application/json",
                "/api/v1/bestaat-niet", "application/problem+json");
        soorten.forEach((adres, soort) -> assertThat(browser.haal(adres)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .toLowerCase()
                        .replace(" ", ""))
                .as(adres)
                .startsWith(soort));
    }

    @Test
    void een_andere_site_mag_geen_antwoord_lezen() {
        String sleutel = TestInlog.sleutel(sleutels, wie, "cors");
        Proefbrowser browser = ingelogd();
        for (String adres : List.of("/", "/api/v1/zoeken?q=x", "/api/v1/openapi.json")) {
            HttpResponse<String> antwoord =
                    browser.haal(adres, "Origin", "https://kwaad.example", "Authorization", "Bearer " + sleutel);

            assertThat(antwoord.headers().map().keySet())
                    .as(adres)
                    .noneMatch(kop -> kop.toLowerCase().startsWith("access-control"));
        }
    }

    @Test
    void lezen_verandert_niets_ook_niet_wie_er_is_ingelogd() {
        Proefbrowser browser = ingelogd();

        browser.haal("/logout");

        assertThat(browser.haal("/profiel").statusCode()).isEqualTo(200);
    }

    @Test
    void trace_en_verzonnen_werkwoorden_zijn_er_niet() {
        Proefbrowser browser = ingelogd();
        for (String werkwoord : List.of("TRACE", "TRACK", "VERZIN")) {
            HttpResponse<String> antwoord = browser.stuur(werkwoord, "/profiel", "", "X-Geheim", "verklapt");

            assertThat(antwoord.statusCode()).as(werkwoord).isIn(400, 405, 501);
            assertThat(antwoord.body()).doesNotContain("verklapt");
        }
    }

    @Test
    void mappen_en_bronbeheer_zijn_niet_te_lezen() {
        Proefbrowser browser = ingelogd();
        for (String adres :
                List.of("/stijl/", "/beeld/", "/.git/config", "/.git/HEAD", "/META-INF/MANIFEST.MF", "/pom.xml")) {
            HttpResponse<String> antwoord = browser.haal(adres);

            assertThat(antwoord.body())
                    .as(adres)
                    .doesNotContain("korte-lijnen.css\n", "[core]", "ref: refs", "Manifest-Version", "<artifactId>");
        }
    }

    @Test
    void het_adres_dat_iemand_zelf_meestuurt_telt_niet() {
        ingelogd("X-Forwarded-For", "203.0.113.9", "X-Real-IP", "203.0.113.9", "Forwarded", "for=203.0.113.9");

        assertThat(jdbc.sql("select distinct toegangspunt from logboek where onderdeel = :naam")
                        .param("naam", wie.gebruikersnaam())
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of("127.0.0.1"));
    }

    @Test
    void wat_iemand_zelf_over_het_adres_zegt_verandert_geen_weg_en_geen_koekje() {
        for (String[] koppen : new String[][] {
            {"X-Forwarded-Host", "kwaad.example", "X-Forwarded-Proto", "https"},
            {"X-Forwarded-Proto", "https", "X-Forwarded-Port", "443", "X-Forwarded-Ssl", "on"},
            {"Forwarded", "host=kwaad.example;proto=https"},
            {"X-Original-URL", "/inloggen", "X-Rewrite-URL", "/inloggen"}
        }) {
            HttpResponse<String> antwoord = new Proefbrowser(poort).haal("/profiel", koppen);

            assertThat(antwoord.statusCode()).as(koppen[0]).isEqualTo(302);
            assertThat(antwoord.headers().firstValue("Location").orElse(""))
                    .as(koppen[0])
                    .doesNotContain("kwaad", "https:")
                    .endsWith("/inloggen");
            assertThat(antwoord.headers().allValues("Set-Cookie"))
                    .as(koppen[0])
                    .noneMatch(koekje -> koekje.contains("Secure") || koekje.startsWith("__Host-"));
            assertThat(antwoord.headers().firstValue("Strict-Transport-Security"))
                    .as(koppen[0])
                    .isEmpty();
        }
    }

    @Test
    void in_het_technische_log_komt_geen_geheim_en_geen_regel_van_een_ander(CapturedOutput log) {
        Proefbrowser browser = ingelogd();
        String sleutel = TestInlog.sleutel(sleutels, wie, "log");
        browser.haal(
                "/api/v1/zoeken?q=a%0A2026-11-22T00:00:00Z%20ERROR%20nagemaakt", "Authorization", "Bearer " + sleutel);
        browser.haal("/api/v1/zoeken?pagina=%0Anagemaakt", "Authorization", "Bearer " + sleutel + "x");
        new Proefbrowser(poort)
                .logIn(Map.of(
                        "username", "jan\n2026-11-22T00:00:00Z ERROR nagemaakt", "password", "geheim in het log"));
        browser.stuur("POST", "/?v-r=uidl&v-uiId=0", "{\"nagemaakt\nnagemaakt", "Content-Type", "application/json");

        assertThat(log.getAll())
                .doesNotContain(WACHTWOORD, "geheim in het log", sleutel, browser.sessie())
                .doesNotContainPattern("(?m)^2026-11-22T00:00:00Z ERROR nagemaakt");
    }

    @Test
    void een_sessienummer_is_lang_en_telkens_anders() {
        List<String> nummers =
                Stream.generate(() -> ingelogd().sessie()).limit(5).toList();

        assertThat(nummers).doesNotHaveDuplicates().allMatch(nummer -> nummer.matches("[0-9A-F]{32,}"));
    }

    @Test
    void een_nieuw_wachtwoord_of_een_beeindigd_account_sluit_wat_open_stond() {
        Gebruiker ander = TestInlog.maak(
                accounts, "sluit-" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
        Map<String, String> oud = Map.of("username", ander.gebruikersnaam(), "password", WACHTWOORD);
        Proefbrowser telefoon = new Proefbrowser(poort);
        assertThat(telefoon.logIn(oud)).isEqualTo("/");

        accounts.zetWachtwoord(ander.account(), "zeven geiten op een zolder");

        assertThat(telefoon.haal("/profiel").statusCode()).isEqualTo(302);
        assertThat(telefoon.logIn(oud)).isNotEqualTo("/");
        Proefbrowser computer = new Proefbrowser(poort);
        assertThat(computer.logIn(Map.of("username", ander.gebruikersnaam(), "password", "zeven geiten op een zolder")))
                .isEqualTo("/");

        accounts.zetActief(ander.account(), false);

        assertThat(computer.haal("/profiel").statusCode()).isEqualTo(302);
    }

    @Test
    void een_bericht_met_twee_lengtes_smokkelt_niets_mee() throws IOException {
        String verstopt = "GET /beeld/logo.svg HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String begin =
                "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";

        assertThat(rauw(begin + "Content-Length: " + (verstopt.length() + 5) + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\n" + verstopt))
                .containsOnlyOnce("HTTP/1.1 ")
                .doesNotContain("<svg");
        assertThat(rauw(begin + "Content-Length: 0\r\nContent-Length: 60\r\n\r\n" + verstopt))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("<svg");
    }

    private String rauw(String bericht) throws IOException {
        try (Socket lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            lijn.setSoTimeout(5_000);
            lijn.getOutputStream().write(bericht.getBytes(StandardCharsets.US_ASCII));
            StringBuilder antwoord = new StringBuilder();
            byte[] stuk = new byte[8192];
            try {
                for (int n = lijn.getInputStream().read(stuk);
                        n >= 0;
                        n = lijn.getInputStream().read(stuk)) {
                    antwoord.append(new String(stuk, 0, n, StandardCharsets.ISO_8859_1));
                }
            } catch (SocketTimeoutException stil) {
                return antwoord.toString();
            }
            return antwoord.toString();
        }
    }

    @Test
    void een_foute_poging_telt_een_keer_en_geeft_een_regel_in_het_logboek() {
        String naam = "telt-" + UUID.randomUUID().toString().substring(0, 8);
        TestInlog.maak(accounts, naam, null, Rol.PROFESSIONAL);
        for (int keer = 1; keer <= 4; keer++) {
            new Proefbrowser(poort).logIn(Map.of("username", naam, "password", "mis"));
        }

        assertThat(jdbc.sql("select count(*) from logboek where onderdeel = :naam and uitkomst = 'GEWEIGERD'")
                        .param("naam", naam)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(new Proefbrowser(poort).logIn(Map.of("username", naam, "password", WACHTWOORD)))
                .isEqualTo("/");
    }

    @Test
    void een_parameter_die_twee_keer_komt_verandert_niet_wie_het_is() {
        Proefbrowser browser = new Proefbrowser(poort);
        HttpResponse<String> antwoord = browser.stuur(
                "POST",
                "/inloggen?username=beheerder",
                "username=" + wie.gebruikersnaam() + "&username=beheerder&password=mis",
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(antwoord.headers().firstValue("Location").orElse("")).contains("/inloggen?");
        assertThat(browser.haal("/profiel").statusCode()).isEqualTo(302);
    }
}
