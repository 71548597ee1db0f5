package nl.kortelijnen.tussenevaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.cijfers.Cijferbestand;
import nl.kortelijnen.cijfers.Cijfercel;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Webproef;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** A small world worked out by hand: a hundred reports of which 43 come back (M01, M07, M08), on the real store. */
@SpringBootTest
@Transactional
class TussenevaluatieTest {

    /** A quarter in which no other test has anything. */
    private static final LocalDate DAG = LocalDate.of(2019, 5, 6);

    @Autowired
    Tussenevaluatie evaluatie;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    private final MockMvc mvc;

    private Gebruiker wie;

    TussenevaluatieTest(@Autowired WebApplicationContext context) {
        mvc = Webproef.op(context);
    }

    @BeforeEach
    void in() {
        wie = TestInlog.maak(accounts, "te-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(wie);
    }

    @AfterEach
    void uit() {
        TestInlog.afmelden();
    }

    private void episode(UUID huishouden, LocalDate melding, LocalDate gesloten, boolean plan) {
        jdbc.sql("""
                        insert into episode (id, huishouden, melding, sector, geopend, geopend_door, zorgfase,
                            zorgfase_sinds, gesloten, afloop, met_plan)
                        values (:id, :huishouden, :melding, 'ONDERWIJS', :geopend, :door, 'melding', :melding, :gesloten,
                            'AFGEROND', :plan)
                        """)
                .param("id", UUID.randomUUID())
                .param("huishouden", huishouden)
                .param("melding", melding)
                .param(
                        "geopend",
                        Timestamp.from(melding.atStartOfDay(Nederlands.TIJDZONE).toInstant()))
                .param("door", wie.account())
                .param("gesloten", gesloten)
                .param("plan", plan)
                .update();
    }

    private void wereld() {
        for (int i = 0; i < 100; i++) {
            UUID huishouden = UUID.randomUUID();
            if (i < 43) {
                episode(huishouden, DAG.minusMonths(11), DAG.minusMonths(10), true);
            } else if (i < 50) {
                episode(huishouden, DAG.minusMonths(13), DAG.minusMonths(12), true);
            }
            episode(huishouden, DAG, DAG.plusDays(20), i < 60);
        }
    }

    private Cijfertabel tabel(String code) {
        return evaluatie.rapport(DAG, DAG, null).tabellen().stream()
                .filter(een -> een.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void van_honderd_meldingen_komen_er_43_terug_en_de_uitleg_staat_erbij() {
        wereld();
        Cijfertabel tabel = tabel("hermeldingen");
        assertThat(tabel.rijen())
                .singleElement()
                .satisfies(rij ->
                        assertThat(rij.cellen()).extracting(Cijfercel::tekst).containsExactly("43", "57", "43%"));
        assertThat(tabel.uitleg()).contains("twaalf maanden").contains("43%");
    }

    @Test
    void het_aandeel_met_plan_en_de_middelste_dagen_kloppen() {
        wereld();
        assertThat(tabel("sluitingen").rijen().getFirst().cellen())
                .extracting(Cijfercel::tekst)
                .startsWith("60", "40", "60%", "20 dagen");
    }

    @Test
    void een_klein_getal_staat_nergens_ook_niet_in_een_bestand() {
        for (int i = 0; i < 12; i++) {
            episode(UUID.randomUUID(), DAG, DAG.plusDays(3), i < 3);
        }
        assertThat(tabel("sluitingen").rijen().getFirst().cellen().subList(0, 3))
                .allMatch(Cijfercel::afgeschermd);
        Cijferrapport rapport = evaluatie.rapport(DAG, DAG, null);
        assertThat(new String(Cijferbestand.csv(rapport), StandardCharsets.UTF_8))
                .contains("\"<5\";\"verborgen\"");
    }

    @Test
    void een_programma_krijgt_wat_het_scherm_toont_en_zonder_sleutel_niets() throws Exception {
        wereld();
        String sleutel = TestInlog.sleutel(sleutels, wie, "cijfers");
        TestInlog.afmelden();
        mvc.perform(get("/api/v1/cijfers/tussenevaluatie?van=2019-05-06&tot=2019-05-06")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + sleutel))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.drempel").value(5))
                .andExpect(jsonPath("$.tabellen[0].code").value("hermeldingen"))
                .andExpect(jsonPath("$.tabellen[0].rijen[0].waarden[0].waarde").value(43));
        mvc.perform(get("/api/v1/cijfers/tussenevaluatie?van=gisteren&tot=2019-05-06")
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + sleutel))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.veld").value("van"));
        mvc.perform(get("/api/v1/cijfers/tussenevaluatie?van=2019-05-06&tot=2019-05-06&organisatie="
                                + UUID.randomUUID())
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + sleutel))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/cijfers/tussenevaluatie?van=2019-05-06&tot=2019-05-06"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void wie_niet_is_ingelogd_krijgt_niets() {
        TestInlog.afmelden();
        assertThatThrownBy(() -> evaluatie.rapport(DAG, DAG, null)).isInstanceOf(Fout.GeenToegang.class);
    }
}
