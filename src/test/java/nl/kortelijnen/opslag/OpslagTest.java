package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The module on its own, on real stores. */
@SpringBootTest(classes = KleinPortaal.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class OpslagTest {

    @Autowired
    DataSource bron;

    @Autowired
    Driver driver;

    @Autowired
    Gegevensmap gegevens;

    @Test
    void de_graaf_weigert_twee_organisaties_met_hetzelfde_id() {
        var sleutels = driver.executableQuery("SHOW CONSTRAINTS YIELD name RETURN collect(name) AS namen")
                .execute()
                .records()
                .getFirst()
                .get("namen")
                .asList();
        assertThat(sleutels)
                .contains("organisatie_id", "team_id", "professional_id", "huishouden_id", "netwerkpersoon_id")
                .contains("taal_code", "thema_code", "cultuur_code", "werkgebied_naam");
    }

    @Test
    void wat_de_graaf_bij_het_opwarmen_wordt_gevraagd_is_goed_gevraagd_en_verandert_niets() throws Exception {
        TestOpslag.wisGraaf();
        List<String> woorden = namen();
        try (var jar = new JarFile(
                        TestOpslag.lib().resolve("korte-lijnen-opslag.jar").toFile());
                var bestand = jar.getInputStream(jar.getEntry("opwarmen.cypher"))) {
            List<String> vragen = Stream.of(new String(bestand.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                    .filter(vraag -> !vraag.isBlank())
                    .toList();
            assertThat(vragen).hasSizeGreaterThan(3);
            for (String vraag : vragen) {
                Map<String, Object> niets = new HashMap<>(Map.of("rijen", List.of(), "ids", List.of()));
                niets.put("tekst", null);
                var gedaan = driver.executableQuery(vraag).withParameters(niets).execute();
                assertThat(gedaan.records()).as(vraag).isEmpty();
                assertThat(gedaan.summary().counters().containsUpdates())
                        .as(vraag)
                        .isFalse();
            }
        }
        assertThat(namen()).as("words the graph knows").isEqualTo(woorden);
    }

    private List<String> namen() {
        return driver
                .executableQuery("CALL db.labels() YIELD label AS naam RETURN naam UNION ALL "
                        + "CALL db.propertyKeys() YIELD propertyKey AS naam RETURN naam UNION ALL "
                        + "CALL db.relationshipTypes() YIELD relationshipType AS naam RETURN naam")
                .execute()
                .records()
                .stream()
                .map(rij -> rij.get("naam").asString())
                .sorted()
                .toList();
    }

    @Test
    void postgresql_bewaart_zeker_en_kent_hoofdletters_met_een_accent() {
        var sql = JdbcClient.create(bron);
        assertThat(sql.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
        assertThat(sql.sql("SHOW synchronous_commit").query(String.class).single())
                .isEqualTo("on");
        assertThat(sql.sql("SELECT lower('ËÏ')").query(String.class).single()).isEqualTo("ëï");
        assertThat(sql.sql("SELECT 'ë' < 'f' COLLATE \"nl-x-icu\"")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void een_map_buiten_de_gegevensmap_wordt_niet_gemaakt() {
        assertThat(gegevens.map("index")).isDirectory().hasParent(gegevens.pad());
        assertThatIllegalArgumentException().isThrownBy(() -> gegevens.map("../elders"));
    }

    @Test
    void op_externe_opslag_start_het_portaal_er_zelf_geen(@Autowired ApplicationContext portaal) throws Exception {
        assertThat(portaal.getBeansOfType(IngebouwdeOpslag.class)).isEmpty();
        assertThat(gegevens.pad().resolve("opslag")).doesNotExist();
        try (var verbinding = bron.getConnection()) {
            assertThat(verbinding.getMetaData().getURL()).contains("/test_");
        }
    }
}
