package nl.kortelijnen.opslag.graaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.opslag.KleinPortaal;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What was brought into the graph already, is not looked for again. */
@SpringBootTest(classes = KleinPortaal.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import({Neo4jGraaf.class, Neo4jStempels.class})
class Neo4jStempelsTest {

    @Autowired
    Neo4jStempels stempels;

    @Autowired
    Driver driver;

    @TempDir
    Path map;

    private final List<String> gedaan = new ArrayList<>();

    @BeforeEach
    void leeg() {
        TestOpslag.wisGraaf();
    }

    private void laad(String naam) {
        stempels.eenmaal(naam, map, () -> gedaan.add(naam));
    }

    @Test
    void dezelfde_bestanden_worden_een_keer_geladen_en_andere_opnieuw() throws IOException {
        Files.writeString(map.resolve("mensen.yaml"), "een");
        laad("netwerk");
        laad("netwerk");
        laad("deskundigen");
        assertThat(gedaan).containsExactly("netwerk", "deskundigen");

        Files.writeString(map.resolve("mensen.yaml"), "twee");
        laad("netwerk");
        Files.writeString(map.resolve("leesmij.txt"), "telt niet");
        laad("netwerk");
        assertThat(gedaan).containsExactly("netwerk", "deskundigen", "netwerk");
    }

    @Test
    void wat_misging_is_niet_gedaan() {
        assertThatThrownBy(() -> stempels.eenmaal("netwerk", map, () -> {
                    throw new IllegalStateException("halverwege");
                }))
                .hasMessage("halverwege");
        laad("netwerk");
        assertThat(gedaan).containsExactly("netwerk");
    }

    @Test
    void een_bijgewerkte_graaf_wordt_niet_nog_eens_nagekeken_en_een_andere_wel() {
        vraag("MATCH (m:__Neo4jMigration {version: '202611221110'}) SET m.echt = m.checksum, m.checksum = '1'");
        try {
            migreer();
            vraag("MATCH (s:Graafstempel {naam: 'migraties'}) SET s.waarde = 'van gisteren'");
            assertThatThrownBy(this::migreer)
                    .isInstanceOf(OpslagNietGestart.class)
                    .hasMessageContaining("De graaf kan niet worden bijgewerkt");
        } finally {
            vraag("MATCH (m:__Neo4jMigration) WHERE m.echt IS NOT NULL SET m.checksum = m.echt REMOVE m.echt");
        }
        migreer();
        assertThat(driver.executableQuery("MATCH (s:Graafstempel {naam: 'migraties'}) RETURN s.waarde AS waarde")
                        .execute()
                        .records()
                        .getFirst()
                        .get("waarde")
                        .asString())
                .hasSize(64);
    }

    private void migreer() {
        var migratie = new Neo4jMigratie(new Neo4jMigratiebestanden(new PathMatchingResourcePatternResolver()), true);
        migratie.postProcessAfterInitialization(driver, "driver");
        migratie.wacht();
    }

    private void vraag(String opdracht) {
        driver.executableQuery(opdracht).withParameters(Map.of()).execute();
    }
}
