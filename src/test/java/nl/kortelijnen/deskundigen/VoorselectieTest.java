package nl.kortelijnen.deskundigen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Netwerkladen;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** E02: what the graph chooses and counts in one question is what ranking everybody would give, for any question. */
@SpringBootTest
class VoorselectieTest {

    private static final List<String> TALEN =
            Arrays.asList(null, "ti", "ar", "apc", "ary", "tr", "so", "kmr", "pl", "fr");
    private static final List<String> CULTUREN = Arrays.asList(null, "eritrees", "syrisch", "turks", "marokkaans");
    private static final List<String> THEMAS = Arrays.asList(null, "partnergeweld", "eer", "opvoeden");

    @Autowired
    Neo4jVoorselectie voorselectie;

    @Autowired
    Neo4jDeskundigen deskundigen;

    @Autowired
    Deskundigenlader lader;

    @Autowired
    Driver driver;

    @Autowired
    ApplicationContext context;

    private final Random toeval = new Random(15);

    @BeforeEach
    void laad() {
        Netwerkladen.laad(context);
        lader.laad();
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    private <T> T een(List<T> keuzes) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }

    @Test
    void voor_elke_vraag_geeft_de_graaf_dezelfde_mensen_in_dezelfde_volgorde_als_iedereen_rangschikken() {
        List<Deskundige> alle = deskundigen.alle();
        for (int keer = 0; keer < 150; keer++) {
            LocalDateTime nu = LocalDate.of(2026, 11, 1)
                    .plusDays(toeval.nextInt(90))
                    .atTime(toeval.nextInt(24), toeval.nextInt(60));
            Deskundigenvraag vraag = new Deskundigenvraag(
                    een(TALEN),
                    een(CULTUREN),
                    een(THEMAS),
                    toeval.nextInt(3) == 0 ? een(List.of(Werkwijze.values())) : null,
                    toeval.nextBoolean() ? null : nu.toLocalDate().plusDays(toeval.nextInt(20) - 1L));
            Map<ProfessionalId, Integer> lopend = new HashMap<>();
            alle.forEach(wie -> lopend.put(wie.id(), toeval.nextInt(4)));

            Uitkomst iedereen = new Rangschikking(vraag, nu).van(alle, lopend);
            Voorselectie gekozen = voorselectie.kies(List.of(vraag), lopend, nu).getFirst();
            Uitkomst uitkomst = gekozen.vul(new Rangschikking(vraag, nu)
                    .van(deskundigen.met(gekozen.samen().toList()), lopend));
            assertThat(uitkomst).as("%s om %s", vraag, nu).isEqualTo(iedereen);
        }
    }

    @Test
    void meer_dan_honderd_is_een_getal() {
        driver.executableQuery("""
                        MATCH (o:Organisatie) WITH o LIMIT 1
                        UNWIND range(1, 120) AS nr
                        CREATE (o)<-[:WERKT_BIJ]-(p:Professional {id: randomUUID(), naam: 'Bij ' + nr})
                            -[:IS_DESKUNDIG]->(:Deskundigheid {achterban: 'bk10', maximaal: 3, werkwijzen: [],
                            werkdagen: ['MONDAY 9.00–17.00'], over: 'proef'})
                        """).execute();
        try {
            Voorselectie alle = voorselectie
                    .kies(List.of(Deskundigenvraag.ALLES), Map.of(), LocalDateTime.of(2026, 11, 23, 10, 0))
                    .getFirst();
            assertThat(alle.vrij()).hasSize(Neo4jVoorselectie.MEESTE);
            assertThat(alle.verder() + alle.vrij().size() + alle.metVerlofTot().size() + alle.werktNiet())
                    .isEqualTo(180);
        } finally {
            driver.executableQuery("MATCH (p:Professional)-[:IS_DESKUNDIG]->(d {over: 'proef'}) DETACH DELETE p, d")
                    .execute();
        }
    }

    @Test
    void meer_vragen_tegelijk_geven_elk_hun_eigen_antwoord() {
        LocalDateTime nu = LocalDateTime.of(2026, 11, 23, 10, 0);
        Deskundigenvraag tigrinya = new Deskundigenvraag("ti", null, null, null, null);
        List<Voorselectie> samen = voorselectie.kies(List.of(tigrinya, Deskundigenvraag.ALLES), Map.of(), nu);
        assertThat(samen)
                .containsExactly(
                        voorselectie.kies(List.of(tigrinya), Map.of(), nu).getFirst(),
                        voorselectie
                                .kies(List.of(Deskundigenvraag.ALLES), Map.of(), nu)
                                .getFirst());
        assertThat(samen.getFirst().vrij())
                .hasSizeLessThan(samen.getLast().vrij().size());
    }
}
