package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The headers every page carries, against the production bundle. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BeveiligingskoppenIT {

    @LocalServerPort
    int poort;

    @Test
    void het_inhoudsbeleid_laat_alleen_eval_toe() throws Exception {
        String beleid =
                koppen("/inloggen").firstValue("Content-Security-Policy").orElse("");

        assertThat(beleid)
                .contains(
                        "default-src 'self'",
                        "'strict-dynamic' 'unsafe-eval'",
                        "object-src 'none'",
                        "frame-ancestors 'none'")
                .containsPattern("script-src 'nonce-[A-Za-z0-9+/=]{24}'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "http:", "https:");
    }

    @Test
    void elke_pagina_krijgt_een_eigen_nonce_en_wordt_niet_bewaard() throws Exception {
        HttpHeaders een = koppen("/inloggen");

        assertThat(een.firstValue("Content-Security-Policy"))
                .isNotEqualTo(koppen("/inloggen").firstValue("Content-Security-Policy"));
        assertThat(een.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(een.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(een.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(een.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
    }

    @Test
    void het_sessiekoekje_is_onleesbaar_voor_scripts_en_reist_niet_mee_van_elders() throws Exception {
        assertThat(koppen("/inloggen").allValues("Set-Cookie"))
                .filteredOn(koekje -> koekje.startsWith("JSESSIONID"))
                .isNotEmpty()
                .allSatisfy(koekje -> assertThat(koekje).contains("HttpOnly", "SameSite=Lax"));
    }

    private HttpHeaders koppen(String pad) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .headers();
    }
}
