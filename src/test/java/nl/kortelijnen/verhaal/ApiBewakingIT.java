package nl.kortelijnen.verhaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.kortelijnen.gedeeld.Webproef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** C02 for programs: the guard of the portal for the intranet of an organisation, which keeps nothing. */
@Demoportaal
@ExtendWith(OutputCaptureExtension.class)
class ApiBewakingIT {

    private static final String PAD = "/api/v1/casuistiek/bewaking";

    private final MockMvc web;

    ApiBewakingIT(@Autowired WebApplicationContext context) {
        web = Webproef.op(context);
    }

    private ResultActions vraag(String wie, String bericht) throws Exception {
        return web.perform(post(PAD)
                .header("Authorization", "Bearer proef-" + wie)
                .contentType("application/json")
                .content(bericht));
    }

    @Test
    void een_tekst_geeft_zijn_vondsten_met_plek_soort_en_voorstel() throws Exception {
        vraag("professional", "{\"tekst\":\"Gisteren belde juf Terpstra vanaf 06 0000 0047.\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.vondsten", hasSize(2)))
                .andExpect(jsonPath("$.vondsten[0].van").value(15))
                .andExpect(jsonPath("$.vondsten[0].tot").value(27))
                .andExpect(jsonPath("$.vondsten[0].soort").value("naam"))
                .andExpect(jsonPath("$.vondsten[0].tekst").value("juf Terpstra"))
                .andExpect(jsonPath("$.vondsten[0].voorstel").value("de leerkracht"))
                .andExpect(jsonPath("$.vondsten[1].soort").value("telefoon"));
        vraag("professional", "{\"tekst\":\"Moeder knikte.\"}").andExpect(jsonPath("$.vondsten", hasSize(0)));
    }

    @Test
    void zonder_sleutel_is_het_401_en_wie_niet_met_casussen_werkt_krijgt_403() throws Exception {
        web.perform(post(PAD).contentType("application/json").content("{\"tekst\":\"x\"}"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
        vraag("beheerder", "{\"tekst\":\"Juf Terpstra.\"}")
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(content().string(not(containsString("Terpstra"))));
    }

    @Test
    void een_te_lange_tekst_is_413_en_zegt_hoe_lang_hij_mag_zijn() throws Exception {
        for (int tekens : new int[] {50_001, 400_000}) {
            vraag("professional", "{\"tekst\":\"" + "a".repeat(tekens) + "\"}")
                    .andExpect(status().is(413))
                    .andExpect(jsonPath("$.code").value("te-lang"))
                    .andExpect(jsonPath("$.detail").value(containsString("50000 tekens")));
        }
        vraag("professional", "{\"tekst\":\"" + "a ".repeat(25_000) + "\"}").andExpect(status().isOk());
    }

    @Test
    void een_bericht_zonder_tekst_is_400_met_wat_er_moet_staan() throws Exception {
        vraag("professional", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("'tekst'")));
        vraag("professional", "{\"tekst\": Terpstra")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("Terpstra"))));
    }

    @Test
    void niets_van_de_tekst_komt_in_het_logboek(CapturedOutput uitvoer) throws Exception {
        vraag("professional", "{\"tekst\":\"Juf Wiersmadeel belde.\"}").andExpect(status().isOk());
        vraag("professional", "{\"tekst\": \"Juf Wiersmadeel").andExpect(status().isBadRequest());
        assertThat(uitvoer.getAll()).doesNotContain("Wiersmadeel");
    }

    @Test
    void het_staat_in_de_beschrijving_voor_programmas() throws Exception {
        web.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(PAD)))
                .andExpect(content().string(containsString("Bewakingsvondst")));
    }
}
