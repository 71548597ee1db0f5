package nl.kortelijnen.verhaal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.gedeeld.Webproef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** V08, V10 for programs: the questions one may read, senders as readers see them, and nothing of a closed channel. */
@Demoportaal
class ApiVraagIT {

    private static final UUID BESLOTEN = VasteId.van("kanaalvraag", "wie-opent-de-middag");
    private static final UUID OPEN = VasteId.van("kanaalvraag", "contact-met-gezinnen");

    private final MockMvc web;

    ApiVraagIT(@Autowired WebApplicationContext context) {
        web = Webproef.op(context);
    }

    private ResultActions vraag(String wie, String adres) throws Exception {
        return web.perform(get(adres).header("Authorization", "Bearer proef-" + wie));
    }

    @Test
    void wie_geen_lid_is_krijgt_niets_van_een_besloten_kanaal() throws Exception {
        vraag("professional", "/api/v1/vragen")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].id").value(hasItem(OPEN.toString())))
                .andExpect(jsonPath("$[*].id").value(not(hasItem(BESLOTEN.toString()))));
        vraag("professional", "/api/v1/vragen/" + BESLOTEN)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("niet voor jou")));
        vraag("professional", "/api/v1/vragen?kanaal=" + VasteId.van("vraagkanaal", "voorbereiding-half-jaar-later"))
                .andExpect(status().isOk())
                .andExpect(content().json("[]"));
        vraag("deskundige", "/api/v1/vragen/" + BESLOTEN).andExpect(status().isOk());
    }

    @Test
    void het_antwoord_dat_hielp_staat_voorop_en_een_functie_blijft_een_functie() throws Exception {
        vraag("professional2", "/api/v1/vragen/" + OPEN)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.vraag.status").value("aanvaard"))
                .andExpect(jsonPath("$.antwoorden[0].hielp").value(true))
                .andExpect(jsonPath("$.antwoorden[0].afzender").value(not(containsString("Samira"))))
                .andExpect(jsonPath("$.antwoorden[0].aanvullingen[0].tekst").isNotEmpty());
    }

    @Test
    void een_lijst_die_er_niet_is_geeft_een_fout_die_zegt_wat_kan() throws Exception {
        vraag("professional", "/api/v1/vragen?lijst=morgen")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.veld").value("lijst"))
                .andExpect(jsonPath("$.detail").value(containsString("onbeantwoord")));
    }
}
