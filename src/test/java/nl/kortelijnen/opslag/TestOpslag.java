package nl.kortelijnen.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kortelijnen.opslag.bewaking.Opslagstand;

/**
 * The real stores for tests: the same child process as in production, once per JVM, started when a test first needs it.
 *
 * <p>Nothing to do for a {@code @SpringBootTest} or {@code @ApplicationModuleTest}: every Spring test context is given
 * a fresh, empty PostgreSQL database and data folder of its own, an emptied graph, and {@code kortelijnen.demo=false}.
 * Properties of the test itself win. Neo4j Community has one graph, so one context lives at a time ({@code
 * spring.properties}): tests that share a context are quick, each other context starts anew.
 *
 * <p>Within a context nothing is emptied between tests. A test that needs an empty graph calls {@link #wisGraaf()}.
 */
public final class TestOpslag {

    /** For stores that live too short to earn back a second compiler, or to be warmed up. */
    static final List<String> KORT_LEVEN = List.of("-XX:TieredStopAtLevel=1", "-Dopslag.opwarmen=false");

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private TestOpslag() {}

    /** Removes every node and line; the schema and the record of the migrations stay. */
    public static void wisGraaf() {
        Neo4jTestgraaf.wis();
    }

    /** A new, empty database; its JDBC address. */
    public static String nieuweDatabase() {
        String naam = "test_" + NUMMER.incrementAndGet();
        try (Connection verbinding = DriverManager.getConnection(jdbc("postgres"), "postgres", wachtwoord());
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("CREATE DATABASE " + naam);
        } catch (SQLException e) {
            throw new IllegalStateException("Geen nieuwe database", e);
        }
        return jdbc(naam);
    }

    /** A new, empty folder that is gone after the tests. */
    public static Path nieuweMap() {
        try {
            return Files.createTempDirectory(Opstelling.MAP, "map");
        } catch (IOException e) {
            throw new IllegalStateException("Geen nieuwe map", e);
        }
    }

    /** The address of the one graph. */
    public static String neo4j() {
        return "bolt://" + Proces.OPSLAG.neo4jAdres();
    }

    /** Of user {@code postgres} and of user {@code neo4j}. */
    public static String wachtwoord() {
        return Proces.OPSLAG.wachtwoord();
    }

    private static String jdbc(String database) {
        return "jdbc:postgresql://" + Proces.OPSLAG.postgresAdres() + "/" + database;
    }

    /** A data folder with stores that have started before, for a process of the test's own. */
    public static Path nieuweGegevensmap() {
        return vulGegevensmap(nieuweMap());
    }

    /** The same in this folder. */
    static Path vulGegevensmap(Path map) {
        Opstelling.vul(map.resolve("opslag"));
        return map;
    }

    /** Stores for processes of the test's own; what portals need to find them, until it is closed. */
    public static Eigen eigen() {
        return new Eigen(
                IngebouwdeOpslag.start(instellingen(Opstelling.vul(nieuweMap().resolve("opslag"))), new Opslagstand()));
    }

    public record Eigen(IngebouwdeOpslag opslag) implements AutoCloseable {

        public List<String> argumenten() {
            return List.of(
                    "--kortelijnen.opslag=extern",
                    "--spring.datasource.url=jdbc:postgresql://" + opslag.postgresAdres() + "/postgres",
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=" + opslag.wachtwoord(),
                    "--spring.neo4j.uri=" + graaf(),
                    "--spring.neo4j.authentication.username=neo4j",
                    "--spring.neo4j.authentication.password=" + opslag.wachtwoord());
        }

        public String graaf() {
            return "bolt://" + opslag.neo4jAdres();
        }

        public String wachtwoord() {
            return opslag.wachtwoord();
        }

        @Override
        public void close() throws Exception {
            opslag.close();
        }
    }

    /** The jars of the child process. */
    static Path lib() {
        return Opstelling.LIB;
    }

    /** Small stores for a test; the programs are unpacked once for all. */
    static Opslaginstellingen instellingen(Path map) {
        List<String> opties = new ArrayList<>(KORT_LEVEN);
        opties.add("-Xmx384m");
        return new Opslaginstellingen(map, Opstelling.LIB, Opstelling.LIB.resolveSibling("programma"), 32, opties);
    }

    private static final class Opstelling {
        static final Path LIB =
                OpslagConfiguration.absoluut(System.getProperty("kortelijnen.opslag.lib", "target/opslag/lib"));
        static final Path MAP = maakMap();

        static Path vul(Path map) {
            try {
                new Opslagsjabloon(LIB).kopieerNaar(map);
                return map;
            } catch (IOException e) {
                throw new IllegalStateException("Geen opslag voor de tests", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Afgebroken", e);
            }
        }

        private static Path maakMap() {
            try {
                Path tests = Files.createDirectories(LIB.resolveSibling("test"));
                return Files.createTempDirectory(tests, "jvm");
            } catch (IOException e) {
                throw new IllegalStateException("Geen map voor de tests", e);
            }
        }
    }

    /** The process ends by itself when this JVM does: its standard input closes. No hook may race with Spring's own. */
    private static final class Proces {
        static final IngebouwdeOpslag OPSLAG = IngebouwdeOpslag.start(
                instellingen(Opstelling.vul(Opstelling.MAP.resolve("opslag"))), new Opslagstand());
    }
}
