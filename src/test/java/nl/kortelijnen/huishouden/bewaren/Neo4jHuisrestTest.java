package nl.kortelijnen.huishouden.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What takes one household away never walks through all the others (X07). */
@SpringBootTest
class Neo4jHuisrestTest {

    @Autowired
    Driver driver;

    private Plan plan(String vraag) {
        return driver.executableQuery("EXPLAIN " + vraag)
                .withParameters(Map.of("id", "x"))
                .execute()
                .summary()
                .plan();
    }

    private static Stream<String> stappen(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType().replaceAll("@.*", "")),
                plan.children().stream().flatMap(Neo4jHuisrestTest::stappen));
    }

    @Test
    void elke_stap_begint_bij_het_nummer_van_het_huishouden() {
        driver.executableQuery("CALL db.awaitIndexes(60)").execute();
        Stream.concat(Stream.of(Neo4jHuisrest.TEL), Neo4jHuisrest.WEG.stream())
                .forEach(vraag -> assertThat(stappen(plan(vraag)))
                        .as(vraag)
                        .isNotEmpty()
                        .noneMatch(stap -> stap.endsWith("Scan") && !stap.contains("Index")));
        assertThat(stappen(plan("MATCH ()-[l:LIJN]->() WHERE l.id IS NULL RETURN l")))
                .as("a walk is seen")
                .anyMatch(stap -> stap.endsWith("Scan"));
    }
}
