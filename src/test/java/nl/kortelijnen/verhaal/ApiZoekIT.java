package nl.kortelijnen.verhaal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.kortelijnen.gedeeld.Webproef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Search for programs (G01, G03, G08). */
@Demoportaal
class ApiZoekIT {

    private final MockMvc web;

    ApiZoekIT(@Autowired WebApplicationContext context) {
        web = Webproef.op(context);
    }

    private static MockHttpServletRequestBuilder zoek(String vraag) {
        return get("/api/v1/zoeken" + vraag).header("Authorization", "Bearer proef");
    }

    @Test
    void het_best_passende_staat_bovenaan_met_zijn_uitzondering() throws Exception {
        web.perform(zoek("?q=start bij de ouders"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.totaal").value(greaterThan(1)))
                .andExpect(jsonPath("$.treffers[0].id").value("begin-bij-de-ouders"))
                .andExpect(jsonPath("$.treffers[0].soort").value("handreiking"))
                .andExpect(jsonPath("$.treffers[0].url").value("kennis/begin-bij-de-ouders"))
                .andExpect(jsonPath("$.treffers[0].fragment").value(containsString("<mark>")))
                .andExpect(jsonPath("$.treffers[0].tenzij").value(containsString("eergerelateerd geweld")))
                .andExpect(jsonPath("$.facetten.soort[0].aantal").value(greaterThan(0)));
    }

    @Test
    void filters_mogen_herhaald_en_met_kommas() throws Exception {
        web.perform(zoek("?soort=uitspraak,begrip&soort=werkvorm&fase=onderzoek&grootte=3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.treffers", hasSize(3)))
                .andExpect(jsonPath("$.facetten.soort[?(@.waarde == 'handreiking')].aantal")
                        .value(hasItem(greaterThan(0))));
    }

    @Test
    void een_onmogelijke_bladzijde_is_een_fout_met_uitleg() throws Exception {
        for (String vraag : new String[] {"?pagina=-1", "?grootte=0", "?grootte=101", "?pagina=x", "?pagina=99999"}) {
            web.perform(zoek(vraag))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.detail").isNotEmpty());
        }
    }

    @Test
    void zonder_sleutel_komt_niemand_binnen() throws Exception {
        web.perform(get("/api/v1/zoeken?q=ouders")).andExpect(status().isUnauthorized());
    }
}
