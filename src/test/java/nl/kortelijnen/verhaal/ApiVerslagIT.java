package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import nl.kortelijnen.gedeeld.Webproef;
import nl.kortelijnen.verslag.inlezen.VoorbeeldTekst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** V03, V04 for programs: what is recognised in a file, the reports, and the points that are followed. */
@Demoportaal
class ApiVerslagIT {

    private final MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    ApiVerslagIT(@Autowired WebApplicationContext context) {
        web = Webproef.op(context);
    }

    private ResultActions herken(String wie, String naam, byte[] inhoud) throws Exception {
        return web.perform(multipart("/api/v1/verslagen/herken")
                .file(new MockMultipartFile("bestand", naam, "application/octet-stream", inhoud))
                .header("Authorization", "Bearer proef-" + wie));
    }

    @Test
    void een_bestand_wordt_herkend_en_niet_bewaard() throws Exception {
        long eerst = verslagen();
        herken(
                        "organisator",
                        "middag.txt",
                        VoorbeeldTekst.van("werkconferentie.txt").getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.titel").value("Werkconferentie Thuis in twee werelden"))
                .andExpect(jsonPath("$.datum").value("2026-03-12"))
                .andExpect(jsonPath("$.plaats").value("buurthuis De Linde Wijchen"))
                .andExpect(jsonPath(
                        "$.onderdelen[*].kop", hasItems("Melding en advies (subgroep 1)", "Onderzoek (subgroep 2)")))
                .andExpect(
                        jsonPath("$.onderdelen[*].punten[*].soort", hasItems("aandachtspunt", "verbeterpunt", "vraag")))
                .andExpect(jsonPath("$.namen.length()", greaterThan(0)))
                .andExpect(jsonPath("$.namen[*].plek", hasItem(startsWith("alinea "))));
        assertThat(verslagen()).isEqualTo(eerst);
    }

    @Test
    void wat_niet_te_lezen_is_krijgt_een_zin_die_zegt_waarom() throws Exception {
        herken("organisator", "foto.jpg", new byte[] {1, 2, 3})
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString(".docx")));
        herken("organisator", "leeg.txt", new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("leeg")));
        herken("organisator", "nep.docx", "geen zip".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent());
        web.perform(multipart("/api/v1/verslagen/herken").header("Authorization", "Bearer proef-organisator"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.veld").value("bestand"));
    }

    @Test
    void wie_geen_organisator_is_herkent_niets() throws Exception {
        byte[] tekst = "Verslag\n\n- Een punt.".getBytes(StandardCharsets.UTF_8);
        herken("professional", "a.txt", tekst)
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString("Een punt"))));
        web.perform(multipart("/api/v1/verslagen/herken")
                        .file(new MockMultipartFile("bestand", "a.txt", "text/plain", tekst)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void de_lijst_noemt_wat_gepubliceerd_is() throws Exception {
        web.perform(get("/api/v1/verslagen").header("Authorization", "Bearer proef"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()", greaterThan(1)))
                .andExpect(jsonPath("$[0].adres").value(startsWith("/verslag/")))
                .andExpect(jsonPath("$[*].titel", hasSize(greaterThan(1))));
        web.perform(get("/api/v1/verslagen")).andExpect(status().isUnauthorized());
    }

    @Test
    void punten_zijn_te_vragen_op_status_en_organisatie() throws Exception {
        punten("?status=betwist")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()", greaterThan(0)))
                .andExpect(jsonPath("$[0].status").value("betwist"))
                .andExpect(jsonPath("$[0].eigenaar.naam").value(containsString("Buurtteams")))
                .andExpect(jsonPath("$[0].verslag.alinea", greaterThan(0)));
        punten("?status=open&organisatie=Gemeente Nijmegen")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()", greaterThan(0)))
                .andExpect(jsonPath("$[*].status", not(hasItem("opgelost"))));
        punten("?organisatie=Bestaat niet").andExpect(status().isOk()).andExpect(jsonPath("$", hasSize(0)));
        punten("?status=onbekend")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.veld").value("status"))
                .andExpect(jsonPath("$.detail").value(containsString("niet-gestart")));
        web.perform(get("/api/v1/punten")).andExpect(status().isUnauthorized());
    }

    @Test
    void de_beschrijving_noemt_elk_adres() throws Exception {
        web.perform(get("/api/v1/openapi.json"))
                .andExpect(jsonPath("$.paths['/api/v1/verslagen/herken'].post.summary")
                        .isNotEmpty())
                .andExpect(jsonPath("$.paths['/api/v1/verslagen'].get.summary").isNotEmpty())
                .andExpect(jsonPath("$.paths['/api/v1/punten'].get.parameters", hasSize(2)));
    }

    private ResultActions punten(String vraag) throws Exception {
        return web.perform(get("/api/v1/punten" + vraag).header("Authorization", "Bearer proef"));
    }

    private long verslagen() {
        return jdbc.sql("select count(*) from verslag_versie").query(Long.class).single();
    }
}
