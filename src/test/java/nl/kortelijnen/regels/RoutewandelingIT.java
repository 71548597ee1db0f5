package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.Openbaaradres;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route and endpoint there is: what is not opened on purpose is shut. A new public page must be added to
 * the list here, so that somebody has thought about it. What a view shows to which person is its own module's test.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutewandelingIT {

    private static final Set<String> OPENBAAR = Set.of(
            "inloggen",
            "login",
            "aanmelden",
            "wachtwoord-vergeten",
            "verslag/:slug",
            "gast/:geheim",
            "meetekenen",
            "ervaring/:code([a-z0-9-]{19})");

    @LocalServerPort
    int poort;

    @Autowired
    ServletContext servletcontext;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping eindpunten;

    @Autowired
    List<Openbaaradres> openbaar;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    private final HttpClient browser = HttpClient.newHttpClient();
    private String sleutel = "";
    private String leest = "";
    private String tekent = "";

    @BeforeAll
    void maakSleutel() {
        Gebruiker gebruiker = TestInlog.maak(accounts, "wandelaar", null, Rol.PROFESSIONAL);
        sleutel = TestInlog.sleutel(sleutels, gebruiker, "wandeling");
        leest = TestInlog.sleutel(sleutels, gebruiker, "leest", Set.of(Sleutelrecht.LEZEN));
        tekent = TestInlog.sleutel(sleutels, gebruiker, "tekent", Set.of(Sleutelrecht.TEKENEN));
    }

    @Test
    void alleen_de_bedoelde_paginas_zijn_zonder_account_te_lezen() {
        Set<String> open = routes().filter(
                        route -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .map(RouteData::getTemplate)
                .collect(Collectors.toSet());

        assertThat(open).isSubsetOf(OPENBAAR).contains("inloggen");
    }

    @Test
    void zonder_account_zijn_buiten_de_paginas_alleen_de_bedoelde_adressen_open() {
        assertThat(openbaar.stream().map(Openbaaradres::patroon))
                .containsExactlyInAnyOrder(
                        "/verslag/{slug}/verslag.pdf", "/verslag/{slug}/verslag.docx", "/verslagen/atom.xml");
        assertThat(haal("/verslagen/atom.xml", null, "GET").statusCode()).isEqualTo(200);
        assertThat(haal("/verslag/bestaat-niet/verslag.pdf", null, "GET").statusCode())
                .isEqualTo(404);
        assertThat(haal("/verslagen/atom.xml", null, "POST").statusCode()).isIn(302, 403, 405);
    }

    @Test
    void elke_pagina_zegt_zelf_wie_haar_mag_zien() {
        assertThat(routes().map(RouteData::getNavigationTarget))
                .isNotEmpty()
                .allSatisfy(pagina -> assertThat(opengezet(pagina))
                        .as("Toegang van %s", pagina.getName())
                        .isEqualTo(1));
    }

    private static long opengezet(Class<? extends Component> pagina) {
        return Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                .filter(pagina::isAnnotationPresent)
                .count();
    }

    @Test
    void zonder_account_leidt_elke_andere_pagina_naar_inloggen() {
        List<String> dicht = routes().map(RouteData::getTemplate)
                .filter(route -> !OPENBAAR.contains(route))
                .map(RoutewandelingIT::ingevuld)
                .toList();

        assertThat(dicht).isNotEmpty().allSatisfy(adres -> {
            HttpResponse<String> antwoord = haal("/" + adres, null, "GET");
            assertThat(antwoord.statusCode()).as(adres).isEqualTo(302);
            assertThat(antwoord.headers().firstValue("Location").orElse(""))
                    .as(adres)
                    .endsWith("/inloggen");
        });
    }

    @Test
    void zonder_geldige_sleutel_geeft_de_api_niets() {
        assertThat(apiAdressen()).isNotEmpty().allSatisfy(adres -> {
            for (String methode : List.of("GET", "POST", "PUT", "DELETE")) {
                assertThat(haal(adres, null, methode).statusCode())
                        .as(methode + " " + adres)
                        .isEqualTo(401);
                assertThat(haal(adres, "verzonnen", methode).statusCode())
                        .as(methode + " " + adres)
                        .isEqualTo(401);
            }
        });
    }

    @Test
    void een_sleutel_doet_alleen_waarvoor_hij_gemaakt_is() {
        assertThat(apiAdressen()).isNotEmpty().allSatisfy(adres -> {
            assertThat(haal(adres, tekent, "GET").statusCode())
                    .as("GET " + adres)
                    .isEqualTo(403);
            for (String methode : List.of("POST", "PUT", "DELETE")) {
                assertThat(haal(adres, leest, methode).statusCode())
                        .as(methode + " " + adres)
                        .isEqualTo(403);
            }
        });
        assertThat(haal("/api/v1/zoeken?q=x", leest, "GET").statusCode()).isIn(200, 503);
    }

    @Test
    void een_onbekend_adres_van_de_api_is_een_nette_fout_en_geen_pagina() {
        HttpResponse<String> antwoord = haal("/api/v1/bestaat/niet", sleutel, "GET");

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(antwoord.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void van_het_beheer_is_alleen_de_gezondheid_te_zien_en_die_vertelt_niets() {
        assertThat(haal("/actuator/health/readiness", null, "GET").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(List.of("/actuator", "/actuator/env", "/actuator/metrics", "/actuator/heapdump", "/actuator/beans"))
                .allSatisfy(adres -> assertThat(haal(adres, null, "GET").statusCode())
                        .as(adres)
                        .isIn(302, 401, 403, 404));
    }

    @Test
    void de_sleutel_van_de_api_opent_geen_paginas() {
        assertThat(haal("/profiel", sleutel, "GET").statusCode()).isEqualTo(302);
    }

    @Test
    void de_push_verbinding_en_de_schermtaal_geven_een_vreemde_niets() {
        assertThat(List.of("/?v-r=uidl&v-uiId=0", "/?v-r=push&v-uiId=0", "/VAADIN/push?v-uiId=0"))
                .allSatisfy(adres -> {
                    HttpResponse<String> antwoord = haal(adres, null, "POST");
                    assertThat(antwoord.body())
                            .as(adres)
                            .matches(tekst -> tekst.isEmpty() || tekst.contains("\"appError\""), "leeg of een fout");
                });
    }

    private Stream<RouteData> routes() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletcontext))
                .getRegisteredRoutes()
                .stream();
    }

    private Set<String> apiAdressen() {
        return eindpunten.getHandlerMethods().keySet().stream()
                .flatMap(eindpunt -> eindpunt.getPatternValues().stream())
                .filter(adres -> adres.startsWith("/api/") && !adres.endsWith("openapi.json"))
                .map(adres -> adres.replaceAll("\\{[^}]+}", UUID.randomUUID().toString())
                        .replace("**", "iets"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String ingevuld(String route) {
        return Stream.of(route.split("/"))
                .map(deel -> deel.startsWith(":") ? UUID.randomUUID().toString() : deel)
                .collect(Collectors.joining("/"));
    }

    private HttpResponse<String> haal(String adres, String bearer, String methode) {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + adres))
                .method(methode, HttpRequest.BodyPublishers.noBody());
        if (bearer != null) {
            vraag.header("Authorization", "Bearer " + bearer);
        }
        try {
            return browser.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(adres, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
