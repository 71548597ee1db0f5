package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal behind a proxy that speaks https, set as docs/beheer/beveiliging.md says (X04; ASVS 5.0, 3.3, 3.4, 6.3.1). */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kortelijnen.adres=https://kortelijnen.example",
            "server.forward-headers-strategy=native",
            "kortelijnen.toegang.mislukt-per-adres=8",
            "kortelijnen.api.onbekend-per-adres=8",
            "kortelijnen.api.per-minuut=5"
        })
class OpHttpsIT {

    @LocalServerPort
    int poort;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    private HttpResponse<String> via(String adres, String pad, String... koppen) {
        return stuur("GET", adres, pad, "", koppen);
    }

    private HttpResponse<String> stuur(String methode, String adres, String pad, String lichaam, String... koppen) {
        String[] alle = new String[koppen.length + 4];
        System.arraycopy(koppen, 0, alle, 4, koppen.length);
        alle[0] = "X-Forwarded-Proto";
        alle[1] = "https";
        alle[2] = "X-Forwarded-For";
        alle[3] = adres;
        return new Proefbrowser(poort).stuur(methode, pad, lichaam, alle);
    }

    private String logIn(String adres, String naam, String wachtwoord) {
        return stuur(
                        "POST",
                        adres,
                        "/inloggen",
                        "username=" + naam + "&password=" + wachtwoord.replace(' ', '+'),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    @Test
    void het_koekje_hoort_bij_precies_dit_adres_en_reist_alleen_versleuteld() {
        List<String> koekjes = via("203.0.113.1", "/inloggen").headers().allValues("Set-Cookie");

        assertThat(koekjes)
                .isNotEmpty()
                .allSatisfy(koekje -> assertThat(koekje)
                        .startsWith("__Host-sessie=")
                        .containsIgnoringCase("Path=/")
                        .contains("Secure", "HttpOnly", "SameSite=Lax")
                        .doesNotContainIgnoringCase("Domain="));
    }

    @Test
    void elk_antwoord_zegt_een_jaar_lang_alleen_versleuteld() {
        for (String adres : List.of(
                "/inloggen",
                "/profiel",
                "/stijl/korte-lijnen.css",
                "/api/v1/zoeken",
                "/api/v1/openapi.json",
                "/x.txt")) {
            assertThat(via("203.0.113.1", adres)
                            .headers()
                            .firstValue("Strict-Transport-Security")
                            .orElse(""))
                    .as(adres)
                    .contains("max-age=31536000", "includeSubDomains");
        }
    }

    @Test
    void wie_vanaf_een_adres_veel_namen_probeert_moet_wachten_en_een_ander_niet() {
        String naam = "https-" + UUID.randomUUID().toString().substring(0, 8);
        TestInlog.maak(accounts, naam, null, Rol.PROFESSIONAL);
        IntStream.rangeClosed(1, 8)
                .forEach(keer -> assertThat(logIn("203.0.113.7", "naam-" + UUID.randomUUID(), "mis"))
                        .endsWith("?error"));

        assertThat(logIn("203.0.113.7", naam, "een lang wachtwoord")).endsWith("?wacht");
        assertThat(logIn("203.0.113.8", naam, "een lang wachtwoord")).endsWith("/");
        assertThat(jdbc.sql("select toegangspunt from logboek where onderdeel = :naam order by nr")
                        .param("naam", naam)
                        .query(String.class)
                        .list())
                .containsExactly("203.0.113.7", "203.0.113.8");
    }

    @Test
    void wie_veel_sleutels_probeert_moet_wachten_en_een_ander_niet() {
        IntStream.rangeClosed(1, 8)
                .forEach(keer -> assertThat(sleutel("203.0.113.17")).isEqualTo(401));

        assertThat(sleutel("203.0.113.17")).isEqualTo(429);
        assertThat(sleutel("203.0.113.18")).isEqualTo(401);
    }

    @Test
    void wie_te_veel_vraagt_met_een_goede_sleutel_moet_wachten() {
        Gebruiker wie = TestInlog.maak(
                accounts, "druk-" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
        String sleutel = "Bearer " + TestInlog.sleutel(sleutels, wie, "druk");

        List<Integer> antwoorden = IntStream.rangeClosed(1, 12)
                .mapToObj(keer -> via("203.0.113." + keer, "/api/v1/zoeken", "Authorization", sleutel)
                        .statusCode())
                .toList();

        assertThat(antwoorden.subList(0, 5)).containsOnly(200);
        assertThat(antwoorden).endsWith(429);
    }

    private int sleutel(String adres) {
        return via(adres, "/api/v1/zoeken", "Authorization", "Bearer kl_" + UUID.randomUUID())
                .statusCode();
    }

    /** Of what is in the header only the last word, which the proxy itself put there, counts. */
    @Test
    void achter_een_proxy_telt_alleen_wat_de_proxy_zelf_zag() {
        String naam = "proxy-" + UUID.randomUUID().toString().substring(0, 8);
        TestInlog.maak(accounts, naam, null, Rol.PROFESSIONAL);

        logIn("203.0.113.66, 198.51.100.7", naam, "mis");

        assertThat(jdbc.sql("select distinct toegangspunt from logboek where onderdeel = :naam")
                        .param("naam", naam)
                        .query(String.class)
                        .list())
                .containsExactly("198.51.100.7");
    }
}
