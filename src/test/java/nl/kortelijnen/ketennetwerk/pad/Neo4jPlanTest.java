package nl.kortelijnen.ketennetwerk.pad;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/**
 * How the questions that are asked all day are answered: from a key, never by reading everybody (N04). The text is that of
 * the source itself. It sees how the store plans, not how long it takes; that is {@code ./kl bench graaf}.
 */
@SpringBootTest
class Neo4jPlanTest {

    private static final String NETWERK = "nl.kortelijnen.ketennetwerk.";
    private static final List<String> ALLES_LEZEN = List.of("AllNodesScan", "NodeByLabelScan", "UnionNodeByLabelsScan");

    @Autowired
    Driver driver;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void vul() {
        Netwerkproef proef = new Netwerkproef(context).leeg();
        for (int nr = 0; nr < 40; nr++) {
            proef.werkt("Mens " + nr, "Organisatie " + nr % 4);
        }
        for (int nr = 1; nr < 40; nr++) {
            proef.lijn("Mens " + nr / 2, "Mens " + nr);
        }
        proef.kent("Mens 39", "lvb");
        driver.executableQuery("CALL db.prepareForReplanning()").execute();
    }

    @ParameterizedTest
    @CsvSource({
        "pad.Neo4jLijnpaden, NAAR_COLLEGA, Mens 39",
        "pad.Neo4jLijnpaden, NAAR_ORGANISATIE, Organisatie 3",
        "pad.Neo4jLijnpaden, NAAR_KENNER, lvb",
        "pad.Neo4jLijndoelen, EEN, Mens 39",
        "pad.Neo4jLijndoelen, MET_NAAM, Mens 39",
        "gebruik.Neo4jLijngebruik, STERKTES, Mens 39",
        "kaart.Neo4jNetwerkkaart, LIJNEN, Mens 39",
        "Neo4jOrganisaties, EEN, Organisatie 3",
        "Neo4jProfessionals, OP_ID, Mens 39",
        "Neo4jProfessionals, VAN_ORGANISATIE, Organisatie 3",
        "Neo4jLijnen, VAN_PERSOON, Mens 39",
        "Neo4jLijnen, VAN_ORGANISATIE, Organisatie 3"
    })
    void een_hete_vraag_begint_bij_een_sleutel(String klasse, String naam, String doel) throws Exception {
        ProfiledPlan plan = profiel(bron(klasse, naam), doel);
        assertThat(stappen(plan).map(stap -> stap.operatorType().replaceAll("@.*", "")))
                .as(naam)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(ALLES_LEZEN);
    }

    @Test
    void een_vraag_die_iedereen_leest_wordt_gezien() {
        assertThat(stappen(profiel("MATCH (p:Professional) WHERE p.naam = 'x' RETURN p", "Mens 39"))
                        .map(stap -> stap.operatorType().replaceAll("@.*", "")))
                .containsAnyElementsOf(ALLES_LEZEN);
    }

    private ProfiledPlan profiel(String vraag, String doel) {
        LocalDate vandaag = Testklok.vandaag();
        String id = doel.startsWith("Organisatie")
                ? Netwerkproef.organisatie(doel).toString()
                : doel.startsWith("Mens") ? Netwerkproef.mens(doel).toString() : doel;
        return driver.executableQuery("PROFILE " + vraag)
                .withParameters(Map.of(
                        "van",
                        Netwerkproef.mens("Mens 0").toString(),
                        "naar",
                        id,
                        "id",
                        id,
                        "ids",
                        List.of(id),
                        "woorden",
                        "+mens*",
                        "aantal",
                        10,
                        "vandaag",
                        vandaag,
                        "zeker",
                        vandaag.minusDays(180),
                        "sinds",
                        Testklok.nu().atZone(ZoneOffset.UTC),
                        "nu",
                        Testklok.nu().atZone(ZoneOffset.UTC)))
                .execute()
                .summary()
                .profile();
    }

    private static Stream<ProfiledPlan> stappen(ProfiledPlan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(Neo4jPlanTest::stappen));
    }

    private static String bron(String klasse, String naam) throws ReflectiveOperationException {
        Field veld = Class.forName(NETWERK + klasse).getDeclaredField(naam);
        veld.setAccessible(true);
        return (String) veld.get(null);
    }
}
