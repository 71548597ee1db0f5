package nl.kortelijnen.verslag.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** V06: everybody gets the files of what is published, and nobody gets those of a draft or of what was withdrawn. */
@SpringBootTest
class VerslagbestandwegTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Accounts accounts;

    private MockMvc web;
    private final String titel = "Middag " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void alsOrganisator() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        TestInlog.als(
                TestInlog.maak(accounts, "u" + UUID.randomUUID().toString().substring(0, 12), null, Rol.ORGANISATOR));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private UUID concept() {
        return inlezing.neemOp(
                "middag.txt", ("# " + titel + "\n\n- Het ging goed met de tolk.").getBytes(StandardCharsets.UTF_8));
    }

    private String publiceer(UUID verslag, String wijziging) {
        redactie.concept(verslag).punten().forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
        return uitgave.publiceer(verslag, wijziging);
    }

    private byte[] haal(String adres) throws Exception {
        TestInlog.afmelden();
        return web.perform(get(adres))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void wie_geen_account_heeft_krijgt_pdf_word_en_feed_van_wat_gepubliceerd_is() throws Exception {
        String slug = publiceer(concept(), "");

        assertThat(new String(haal("/verslag/" + slug + "/verslag.pdf"), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(new Bestandslezer().lees("terug.docx", haal("/verslag/" + slug + "/verslag.docx")))
                .extracting(Alinea::tekst)
                .contains(titel, "Het ging goed met de tolk.");
        web.perform(get("/verslagen/atom.xml"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("application/atom+xml")))
                .andExpect(content().string(containsString(titel)))
                .andExpect(content().string(containsString("http://localhost/verslag/" + slug)));
    }

    @Test
    void van_een_concept_en_van_wat_is_ingetrokken_krijgt_niemand_een_bestand() throws Exception {
        UUID verslag = concept();
        web.perform(get("/verslagen/atom.xml")).andExpect(content().string(not(containsString(titel))));
        web.perform(get("/verslag/" + verslag + "/verslag.pdf")).andExpect(status().isNotFound());

        alsOrganisator();
        String slug = publiceer(verslag, "");
        haal("/verslag/" + slug + "/verslag.pdf");
        alsOrganisator();
        uitgave.trekIn(verslag, "Een deelnemer vroeg erom.");
        TestInlog.afmelden();
        for (String adres : new String[] {
            "/verslag/" + slug + "/verslag.pdf",
            "/verslag/" + slug + "/verslag.docx",
            "/verslag/" + slug + "/verslag.pdf?versie=1",
            "/verslag/bestaat-niet/verslag.pdf"
        }) {
            web.perform(get(adres)).andExpect(status().isNotFound());
        }
        web.perform(get("/verslagen/atom.xml")).andExpect(content().string(not(containsString(titel))));
    }

    @Test
    void een_eerdere_versie_blijft_te_krijgen_zoals_zij_was_en_een_concept_niet() throws Exception {
        UUID verslag = concept();
        String slug = publiceer(verslag, "");
        uitgave.herzie(verslag);
        Punt punt = redactie.concept(verslag).punten().getFirst();
        redactie.wijzigPunt(verslag, punt.id(), Punttype.AANDACHTSPUNT, "Het ging beter met de tolk.", "");
        String woord = "/verslag/" + slug + "/verslag.docx";
        assertThat(tekst(woord)).contains("ging goed").doesNotContain("beter");
        web.perform(get(woord + "?versie=2")).andExpect(status().isNotFound());

        alsOrganisator();
        publiceer(verslag, "Het ging beter.");

        assertThat(tekst(woord)).contains("ging beter", "versie 2", "Anders dan in de vorige versie: Het ging beter.");
        assertThat(tekst(woord + "?versie=1")).contains("ging goed").doesNotContain("beter");
        web.perform(get(woord + "?versie=x")).andExpect(status().isNotFound());
        web.perform(get(woord + "?versie=99999999999")).andExpect(status().isNotFound());
    }

    @Test
    void open_is_alleen_lezen() throws Exception {
        TestInlog.afmelden();
        web.perform(post("/verslagen/atom.xml")).andExpect(status().is4xxClientError());
        web.perform(get("/verslagen/andere.xml")).andExpect(status().is3xxRedirection());
    }

    private String tekst(String adres) throws Exception {
        return new Bestandslezer().lees("terug.docx", haal(adres)).toString();
    }
}
