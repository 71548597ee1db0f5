package nl.kortelijnen.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sessie.TestSessies;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with an identity provider, against a real one in this process (X04). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AanbiederinlogIT {

    private static final MockOAuth2Server AANBIEDER = new MockOAuth2Server();

    @LocalServerPort
    int poort;

    @Autowired
    Accounts accounts;

    @Autowired
    Factorinstelling instelling;

    @Autowired
    Aanbieders aanbieders;

    @Autowired
    ApplicationContext portaal;

    private String naam = "";
    private String mail = "";
    private Gebruiker wie;

    @DynamicPropertySource
    static void aanbieder(DynamicPropertyRegistry instellingen) {
        AANBIEDER.start();
        String registratie = "spring.security.oauth2.client.registration.proef.";
        instellingen.add(registratie + "client-id", () -> "korte-lijnen");
        instellingen.add(registratie + "client-secret", () -> "geheim");
        instellingen.add(registratie + "client-name", () -> "Proefgemeente");
        instellingen.add(registratie + "scope", () -> "openid,email,profile");
        instellingen.add(
                "spring.security.oauth2.client.provider.proef.issuer-uri",
                () -> AANBIEDER.issuerUrl("proef").toString());
    }

    @AfterAll
    static void sluit() {
        AANBIEDER.shutdown();
    }

    @BeforeEach
    void maakAccount() {
        naam = "o" + UUID.randomUUID().toString().substring(0, 12);
        mail = naam + "@voorbeeld.example";
        wie = TestInlog.maak(accounts, naam, null, Rol.PROFESSIONAL);
        accounts.zetAanmeldnaam(wie.account(), mail);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    /** Signs in at the provider, where these claims hold; gives the page one ends at. */
    private URI logIn(String onderwerp, Map<String, Object> gegevens) throws IOException, InterruptedException {
        AANBIEDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("proef", onderwerp, "JWT", List.of("korte-lijnen"), gegevens, 3600));
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        return browser.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/oauth2/authorization/proef"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .uri();
    }

    @Test
    void de_aanbieder_heeft_een_knop() {
        assertThat(aanbieders.alle()).containsExactly(new Aanbieder("Proefgemeente", "/oauth2/authorization/proef"));
    }

    @Test
    void wie_de_beheerder_kent_komt_binnen_met_de_rechten_van_zijn_account_en_geen_andere() throws Exception {
        URI uit = logIn("s-" + naam, Map.of("email", mail, "email_verified", true, "roles", List.of("BEHEERDER")));

        assertThat(uit.getPath()).isEqualTo("/");
        assertThat(TestSessies.rechten(portaal, naam)).containsExactly("ROLE_PROFESSIONAL");
    }

    @Test
    void daarna_telt_het_onderwerp_en_niet_meer_het_adres() throws Exception {
        logIn("s-" + naam, Map.of("email", mail, "email_verified", true));

        URI zelfde = logIn("s-" + naam, Map.of("email", "nieuw@voorbeeld.example", "email_verified", true));
        URI ander = logIn("ander-" + naam, Map.of("email", mail, "email_verified", true));

        assertThat(zelfde.getPath()).isEqualTo("/");
        assertThat(ander.getQuery()).isEqualTo("onbekend");
    }

    @Test
    void een_onbevestigd_adres_of_een_onbekende_komt_niet_binnen_en_er_ontstaat_geen_account() throws Exception {
        int eerst = accounts.alle().size();

        assertThat(logIn("s1-" + naam, Map.of("email", mail, "email_verified", false))
                        .getQuery())
                .isEqualTo("onbekend");
        assertThat(logIn("s2-" + naam, Map.of("email", "wie@elders.example", "email_verified", true))
                        .getQuery())
                .isEqualTo("onbekend");
        assertThat(logIn("s3-" + naam, Map.of("preferred_username", mail)).getQuery())
                .isEqualTo("onbekend");
        assertThat(accounts.alle()).hasSize(eerst);
    }

    @Test
    void een_beeindigd_account_komt_ook_zo_niet_binnen() throws Exception {
        logIn("s-" + naam, Map.of("email", mail, "email_verified", true));
        accounts.zetActief(wie.account(), false);

        assertThat(logIn("s-" + naam, Map.of("email", mail, "email_verified", true))
                        .getQuery())
                .isEqualTo("onbekend");
    }

    @Test
    void een_tweede_factor_bij_de_aanbieder_telt_en_een_wachtwoord_alleen_niet() throws Exception {
        logIn("s-" + naam, Map.of("email", mail, "email_verified", true, "amr", List.of("pwd")));
        assertThat(TestSessies.rechten(portaal, naam)).doesNotContain("FACTOR_OIDC_MFA");

        logIn("s-" + naam, Map.of("email", mail, "email_verified", true, "amr", List.of("pwd", "mfa")));

        assertThat(TestSessies.rechten(portaal, naam)).contains("FACTOR_OIDC_MFA");
    }

    @Test
    void wie_hier_een_code_heeft_geeft_hem_als_de_aanbieder_er_geen_vroeg() throws Exception {
        TestInlog.als(wie);
        Inlogcode nieuw = instelling.begin(new MockHttpServletRequest());
        instelling.zetCodeAan(new MockHttpServletRequest(), nieuw, new Authenticator(nieuw.geheim()).code());
        TestInlog.afmelden();

        logIn("s-" + naam, Map.of("email", mail, "email_verified", true));

        assertThat(TestSessies.rechten(portaal, naam)).isEqualTo(Set.of());
        assertThat(TestSessies.halverwege(portaal, naam)).isTrue();
    }
}
