package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Issue item 8: who reads the disk of the portal, tables, graph, their logs and the index together, finds no word that
 * was stored through the vault. What was stored without it is found by the same search, or the search proves nothing.
 */
class VersleuteldOpSchijfIT {

    private static final List<String> PLEKKEN = List.of("opslag/postgres", "opslag/neo4j", "index");

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final String geheim = merkteken();
    private final String open = merkteken();

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void van_een_versleutelde_tekst_staat_niets_op_de_schijf_en_van_een_gewone_wel() {
        try (ConfigurableApplicationContext portaal = start()) {
            bewaarVersleuteld(portaal);
            bewaarOpen(portaal);
            assertThat(teruggelezen(portaal)).isEqualTo("Zij zei: " + geheim);
            Path wal = gegevens.resolve("opslag/postgres/data/pg_wal"); // stopping may throw the part it is in away
            assertThat(Vindplaatsen.van(open, wal))
                    .as("PostgreSQL's write-ahead log")
                    .isNotEmpty();
            assertThat(Vindplaatsen.van(geheim, wal)).isEmpty();
        }

        assertThat(Vindplaatsen.van(geheim, gegevens)).isEmpty();
        assertThat(Vindplaatsen.van(open, gegevens).stream()
                        .map(pad -> PLEKKEN.stream().filter(pad::startsWith).findFirst())
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()))
                .as("where the open text was found")
                .containsExactlyInAnyOrderElementsOf(PLEKKEN);
        assertThat(Vindplaatsen.van(open, gegevens))
                .as("Neo4j's transaction log")
                .anyMatch(pad -> pad.toString().contains("transactions"));
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                KorteLijnenApplication.class,
                "--server.port=0",
                "--logging.level.root=warn",
                "--kortelijnen.demo=false",
                "--kortelijnen.data=" + gegevens,
                Proefproces.KORT_LEVEN);
    }

    private void bewaarVersleuteld(ConfigurableApplicationContext portaal) {
        String tekst = portaal.getBean(Kluis.class).versleutel("Zij zei: " + geheim, "proef");
        var sql = JdbcClient.create(portaal.getBean(DataSource.class));
        sql.sql("create table proef (tekst text)").update();
        sql.sql("insert into proef values (?)").param(tekst).update();
        portaal.getBean(Driver.class)
                .executableQuery("CREATE (:Proef {tekst: $tekst})")
                .withParameters(Map.of("tekst", tekst))
                .execute();
    }

    private void bewaarOpen(ConfigurableApplicationContext portaal) {
        JdbcClient sql = JdbcClient.create(portaal.getBean(DataSource.class));
        for (int keer = 0; keer < 3; keer++) { // the head of a page may stand in the middle of one of them
            sql.sql("insert into proef values (?)").param(open).update();
        }
        TestInlog.als(new Gebruiker(
                UUID.randomUUID(), "beheer", "Beheer", Set.of(Rol.NETWERKBEHEERDER, Rol.PROFESSIONAL), null));
        portaal.getBean(Organisatiekaarten.class)
                .voegToe(new Organisatieblad(
                        open, "", List.of(), "overig", "", List.of(), List.of(), "", "", "", List.of(), List.of()));
    }

    private static String teruggelezen(ConfigurableApplicationContext portaal) {
        String tekst = portaal.getBean(Driver.class)
                .executableQuery("MATCH (p:Proef) RETURN p.tekst AS tekst")
                .execute()
                .records()
                .getFirst()
                .get("tekst")
                .asString();
        return portaal.getBean(Kluis.class).ontsleutel(tekst, "proef");
    }

    /** Letters that stand nowhere else; long enough that no store packs them into something unreadable. */
    private static String merkteken() {
        return new SecureRandom()
                .ints(70, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
