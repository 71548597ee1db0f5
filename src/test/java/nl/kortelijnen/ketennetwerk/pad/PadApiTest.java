package nl.kortelijnen.ketennetwerk.pad;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.kortelijnen.gedeeld.Webproef;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** The shortest line for programs, on a portal without demo data (N04). */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PadApiTest {

    private static final String ANNA = Netwerkproef.mens("Anna Aa").toString();
    private static final String BO = Netwerkproef.mens("Bo Bee").toString();
    private static final String CAS = Netwerkproef.mens("Cas Cee").toString();
    private static final String DIA = Netwerkproef.mens("Dia Dee").toString();
    private static final String VEILIG_THUIS =
            Netwerkproef.organisatie("Veilig Thuis").toString();

    private final MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    ApplicationContext context;

    private String sleutel = "";

    PadApiTest(@Autowired WebApplicationContext context) {
        web = Webproef.op(context);
    }

    @BeforeAll
    void vul() {
        sleutel = TestInlog.sleutel(sleutels, TestInlog.maak(accounts, "padvinder", null, Rol.PROFESSIONAL), "pad");
        new Netwerkproef(context)
                .leeg()
                .werkt("Anna Aa", "School")
                .werkt("Bo Bee", "Buurtteam")
                .werkt("Cas Cee", "Veilig Thuis")
                .werkt("Dia Dee", "Politie")
                .lijn("Anna Aa", "Bo Bee")
                .lijn("Cas Cee", "Bo Bee");
    }

    private MockHttpServletRequestBuilder pad(String vraag) {
        return get("/api/v1/ketennetwerk/pad" + vraag).header("Authorization", "Bearer " + sleutel);
    }

    @Test
    void naar_een_organisatie_gaat_het_stap_voor_stap() throws Exception {
        web.perform(pad("?van=" + ANNA + "&naar=" + VEILIG_THUIS))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.gevonden").value(true))
                .andExpect(jsonPath("$.stappen", hasSize(2)))
                .andExpect(jsonPath("$.stappen[0].van").value(ANNA))
                .andExpect(jsonPath("$.stappen[0].naar").value(BO))
                .andExpect(jsonPath("$.stappen[0].kanaal").value("telefoon"))
                .andExpect(jsonPath("$.stappen[0].uitleg").value(containsString("Anna kent Bo Bee")))
                .andExpect(jsonPath("$.stappen[1].naar").value(CAS));
    }

    @Test
    void zonder_weg_zijn_er_geen_stappen() throws Exception {
        web.perform(pad("?van=" + ANNA + "&naar=" + DIA))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.gevonden").value(false))
                .andExpect(jsonPath("$.stappen", hasSize(0)));
    }

    @Test
    void een_fout_noemt_het_veld() throws Exception {
        web.perform(pad("?van=" + ANNA))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("'naar'")));
        web.perform(pad("?van=niks&naar=" + DIA))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("'van'")));
        for (String veld : new String[] {"van", "naar"}) {
            String vraag =
                    ("?van=" + ANNA + "&naar=" + DIA).replaceFirst(veld + "=[^&]+", veld + "=" + UUID.randomUUID());
            web.perform(pad(vraag))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.veld").value(veld))
                    .andExpect(jsonPath("$.code").value("bestaat-niet"));
        }
        web.perform(pad("?van=" + VEILIG_THUIS + "&naar=" + DIA)).andExpect(status().isNotFound());
    }

    @Test
    void zonder_sleutel_komt_er_niets_en_de_beschrijving_noemt_het() throws Exception {
        web.perform(get("/api/v1/ketennetwerk/pad?van=" + ANNA + "&naar=" + CAS))
                .andExpect(status().isUnauthorized());
        web.perform(get("/api/v1/openapi.json").header("Authorization", "Bearer " + sleutel))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/ketennetwerk/pad'].get.parameters[*].name")
                        .value(hasItems("van", "naar")))
                .andExpect(jsonPath("$.paths['/api/v1/ketennetwerk/pad'].get.responses['404']")
                        .exists());
    }
}
