package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import nl.kortelijnen.gedeeld.Webproef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** E03, E04, E06 for programs: the contract of the consultations in the API, on the demo. */
@Demoportaal
class ApiConsultatieIT {

    private static final String VRAAG = """
            {"vraag":"Hoe begin ik dit gesprek?","fase":"onderzoek","soort":"meedenken","gevaar":false,"kenmerken":[]}""";

    private final MockMvc web;

    ApiConsultatieIT(@Autowired WebApplicationContext context) {
        web = Webproef.op(context);
    }

    private ResultActions vraag(String json) throws Exception {
        return web.perform(post("/api/v1/consultaties")
                .header("Authorization", "Bearer proef")
                .contentType("application/json")
                .content(json));
    }

    private ResultActions stap(String wie, String nummer, String json) throws Exception {
        return web.perform(post("/api/v1/consultaties/" + nummer + "/stappen")
                .header("Authorization", "Bearer proef-" + wie)
                .contentType("application/json")
                .content(json));
    }

    private ResultActions lees(String wie, String nummer) throws Exception {
        return web.perform(get("/api/v1/consultaties/" + nummer).header("Authorization", "Bearer proef-" + wie));
    }

    private String nieuw() throws Exception {
        return JsonPath.read(vraag(VRAAG).andReturn().getResponse().getContentAsString(), "$.nummer");
    }

    @Test
    void een_vraag_krijgt_een_nummer_een_stand_en_een_plek() throws Exception {
        vraag(VRAAG)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", matchesPattern("/api/v1/consultaties/\\d{4}-\\d+")))
                .andExpect(jsonPath("$.nummer").value(matchesPattern("\\d{4}-\\d+")))
                .andExpect(jsonPath("$.status").value("op-bord"))
                .andExpect(jsonPath("$.naar").value("bk10"));
        vraag(VRAAG.replace("[]", "[\"eer-of-dwang\"]"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.naar").value("netwerk-cw"));
    }

    @Test
    void een_vraag_loopt_met_stappen_van_bord_tot_afgesloten() throws Exception {
        String nummer = nieuw();
        lees("deskundige2", nummer)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stappen", hasItem("neem-aan")))
                .andExpect(jsonPath("$.verloop", hasSize(0)));
        stap("deskundige2", nummer, "{\"stap\":\"neem-aan\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("aangenomen"));
        stap("deskundige2", nummer, "{\"stap\":\"schrijf\",\"tekst\":\"Begin met thee.\"}")
                .andExpect(jsonPath("$.status").value("in-gesprek"));
        stap("professional", nummer, "{\"stap\":\"sluit-af\",\"geholpen\":\"ja\",\"vervolg\":\"We gaan samen.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.nummer").value(nummer))
                .andExpect(jsonPath("$.status").value("afgesloten"))
                .andExpect(jsonPath("$.naar").value("bk10"));
        lees("professional", nummer)
                .andExpect(jsonPath("$.fhirStatus").value("completed"))
                .andExpect(jsonPath("$.berichten[0].tekst").value("Begin met thee."))
                .andExpect(jsonPath("$.stappen", hasSize(0)))
                .andExpect(jsonPath("$.afsluiting.geholpen").value("ja"));
    }

    @Test
    void een_stap_die_niet_kan_is_409_en_verandert_niets() throws Exception {
        String nummer = nieuw();
        String voor = lees("professional", nummer).andReturn().getResponse().getContentAsString();
        for (String stap : new String[] {"neem-aan", "wijs-af", "geef-door", "sluit-af"}) {
            stap("professional", nummer, "{\"stap\":\"" + stap + "\"}")
                    .andExpect(status().isConflict())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.code").value("stap-kan-niet"))
                    .andExpect(jsonPath("$.detail").value(containsString("Er is niets veranderd")));
        }
        assertThat(lees("professional", nummer).andReturn().getResponse().getContentAsString())
                .isEqualTo(voor);
    }

    @Test
    void een_vraag_die_niemand_beantwoordde_gaat_niet_als_beantwoord_dicht() throws Exception {
        String nummer = nieuw();
        stap("deskundige2", nummer, "{\"stap\":\"neem-aan\"}").andExpect(status().isOk());
        stap("professional", nummer, "{\"stap\":\"sluit-af\",\"geholpen\":\"ja\",\"vervolg\":\"Klaar.\"}")
                .andExpect(status().isConflict());
        lees("professional", nummer).andExpect(jsonPath("$.status").value("aangenomen"));
    }

    @Test
    void afwijzen_gaat_met_een_reden_terug_naar_het_bord() throws Exception {
        String nummer = nieuw();
        stap("deskundige2", nummer, "{\"stap\":\"neem-aan\"}").andExpect(status().isOk());
        stap("deskundige2", nummer, "{\"stap\":\"wijs-af\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.veld").value("reden"));
        stap("deskundige2", nummer, "{\"stap\":\"wijs-af\",\"reden\":\"Ik ken de familie.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("op-bord"));
        lees("professional", nummer)
                .andExpect(jsonPath("$.verloop[*].stap", hasItems("zet-op-bord", "pak-van-bord", "wijs-af")))
                .andExpect(jsonPath("$.verloop[2].reden").value("Ik ken de familie."));
    }

    @Test
    void voor_wie_hem_niet_mag_zien_bestaat_de_vraag_niet() throws Exception {
        String nummer = nieuw();
        for (String wie : new String[] {"professional2", "deskundige", "beheerder", "privacyfunctionaris"}) {
            lees(wie, nummer).andExpect(status().isNotFound());
            stap(wie, nummer, "{\"stap\":\"neem-aan\"}").andExpect(status().isNotFound());
        }
        lees("professional", "1999-1").andExpect(status().isNotFound());
        web.perform(get("/api/v1/consultaties/" + nummer)).andExpect(status().isUnauthorized());
        web.perform(post("/api/v1/consultaties").contentType("application/json").content(VRAAG))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void een_fout_veld_wordt_genoemd() throws Exception {
        Map<String, String> fouten = Map.of(
                VRAAG.replace("\"vraag\":\"Hoe begin ik dit gesprek?\",", ""), "vraag",
                VRAAG.replace("onderzoek", "later"), "fase",
                VRAAG.replace("meedenken", "bellen"), "soort",
                VRAAG.replace("\"gevaar\":false,", ""), "gevaar",
                VRAAG.replace("false", "\"misschien\""), "gevaar",
                VRAAG.replace("[]", "[\"ruzie\"]"), "kenmerken",
                VRAAG.replace("meedenken", "huisbezoek"), "bezoek",
                VRAAG.replace("[]", "[],\"signaal\":\"gisteren\""), "signaal",
                VRAAG.replace("[]", "[],\"deskundige\":\"Samira\""), "deskundige");
        for (Map.Entry<String, String> fout : fouten.entrySet()) {
            vraag(fout.getKey())
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.detail").value(containsString("'" + fout.getValue() + "'")))
                    .andExpect(jsonPath("$.veld").value(fout.getValue()));
        }
    }

    @Test
    void elke_soort_vraagt_wat_zij_nodig_heeft() throws Exception {
        for (String soort :
                new String[] {"telefonisch", "passende-hulp", "gedragswetenschapper", "specialist", "tolk"}) {
            vraag(VRAAG.replace("meedenken", soort)).andExpect(status().isUnprocessableContent());
            vraag(VRAAG.replace("meedenken", soort)
                            .replace(
                                    "[]", "[],\"veiligBellen\":\"ma na 12.00\",\"bijzonderheid\":\"Tigrinya, morgen\""))
                    .andExpect(status().isCreated());
        }
        String bezoek = VRAAG.replace("meedenken", "huisbezoek");
        vraag(bezoek.replace("[]", "[],\"bezoek\":{\"namen\":[\"Marloes\",\"Selam\"],\"toestemming\":\"ja\"}"))
                .andExpect(status().isCreated());
        vraag(bezoek.replace("[]", "[],\"bezoek\":{\"namen\":[\"Marloes\"],\"toestemming\":\"ja\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.veld").value("bezoek.namen"));
    }

    @Test
    void bij_gevaar_gaat_bellen_voor() throws Exception {
        String gevaar = VRAAG.replace("false", "true");
        vraag(gevaar)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("112")));
        vraag(gevaar.replace("true", "true,\"gebeld\":true")).andExpect(status().isCreated());
    }

    @Test
    void anders_dan_de_regel_vraagt_een_reden() throws Exception {
        vraag(VRAAG.replace("[]", "[],\"naar\":\"netwerk-cw\"")).andExpect(status().isUnprocessableContent());
        vraag(VRAAG.replace("[]", "[],\"naar\":\"netwerk-cw\",\"reden\":\"Zij kennen de taal.\""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.naar").value("netwerk-cw"));
    }

    @Test
    void de_beschrijving_noemt_de_adressen_en_hun_antwoorden() throws Exception {
        web.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath(
                        "$.paths['/api/v1/consultaties'].post.responses.keys()",
                        containsInAnyOrder("201", "400", "422")))
                .andExpect(jsonPath(
                        "$.paths['/api/v1/consultaties/{nummer}'].get.responses.keys()",
                        containsInAnyOrder("200", "404")))
                .andExpect(jsonPath(
                        "$.paths['/api/v1/consultaties/{nummer}/stappen'].post.responses.keys()",
                        containsInAnyOrder("200", "404", "409", "422")))
                .andExpect(jsonPath(
                        "$.components.schemas.NieuweConsultatie.required",
                        containsInAnyOrder("vraag", "fase", "soort", "gevaar")));
    }

    private ResultActions cijfers(String vraag) throws Exception {
        return web.perform(
                get("/api/v1/cijfers/consultaties" + vraag).header("Authorization", "Bearer proef-professional2"));
    }

    @Test
    void de_cijfers_gaan_over_hele_kwartalen_en_zijn_afgeschermd_als_op_het_scherm() throws Exception {
        cijfers("?van=2026-02-10&tot=2026-05-02")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.van").value("2026-01-01"))
                .andExpect(jsonPath("$.tot").value("2026-06-30"))
                .andExpect(jsonPath("$.drempel").value(5))
                .andExpect(jsonPath(
                        "$.tabellen[*].code",
                        hasItems(
                                "vroeg",
                                "match",
                                "antwoord",
                                "advies",
                                "terugkoppeling",
                                "overdracht",
                                "per-organisatie",
                                "per-deskundige")))
                .andExpect(jsonPath("$.tabellen[0].rijen", hasSize(2)))
                .andExpect(jsonPath("$..waarden[?(@.waarde < 5 && @.tekst == '4')]", hasSize(0)));
        cijfers("?van=gisteren&tot=2026-05-02")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.veld").value("van"));
        cijfers("?van=2026-05-02")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("'tot'")));
        cijfers("?van=2026-05-02&tot=2026-01-01").andExpect(status().isUnprocessableContent());
        web.perform(get("/api/v1/cijfers/consultaties?van=2026-01-01&tot=2026-02-01"))
                .andExpect(status().isUnauthorized());
    }
}
