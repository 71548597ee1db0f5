package nl.kortelijnen.opslag;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A process that owns stores, as the portal does, and writes numbers into both until it is killed.
 *
 * <p>It says {@code BEWAARD <in PostgreSQL> <in Neo4j>} when it has started, {@code POSTGRES <n>} or {@code NEO4J <n>}
 * once a number is stored for certain, and ends in good order when its input does.
 */
final class Schrijver {

    private static final String IN_NEO4J = "RETURN count { (:Getal) } AS aantal";

    private final Connection postgres;
    private final Driver neo4j;

    private Schrijver(Connection postgres, Driver neo4j) {
        this.postgres = postgres;
        this.neo4j = neo4j;
    }

    public static void main(String[] args) throws Exception {
        var instellingen = TestOpslag.instellingen(Path.of(args[0]).resolve("opslag"));
        try (var opslag = IngebouwdeOpslag.start(instellingen, new Opslagstand());
                Connection postgres = DriverManager.getConnection(
                        "jdbc:postgresql://" + opslag.postgresAdres() + "/postgres", "postgres", opslag.wachtwoord());
                Driver neo4j = GraphDatabase.driver(
                        "bolt://" + opslag.neo4jAdres(), AuthTokens.basic("neo4j", opslag.wachtwoord()))) {
            new Schrijver(postgres, neo4j).schrijf();
        }
    }

    private void schrijf() throws Exception {
        try (var opdracht = postgres.createStatement()) {
            opdracht.execute("CREATE TABLE IF NOT EXISTS getal (n integer PRIMARY KEY)");
        }
        int inPostgres = aantalInPostgres();
        int inNeo4j = neo4j.executableQuery(IN_NEO4J)
                .execute()
                .records()
                .getFirst()
                .get("aantal")
                .asInt();
        System.out.println("BEWAARD " + inPostgres + " " + inNeo4j);
        while (System.in.available() == 0) {
            bewaarInPostgres(++inPostgres);
            System.out.println("POSTGRES " + inPostgres);
            neo4j.executableQuery("CREATE (:Getal {n: $n})")
                    .withParameters(Map.of("n", ++inNeo4j))
                    .execute();
            System.out.println("NEO4J " + inNeo4j);
        }
    }

    private int aantalInPostgres() throws SQLException {
        try (var opdracht = postgres.createStatement();
                var rijen = opdracht.executeQuery("SELECT count(*) FROM getal")) {
            rijen.next();
            return rijen.getInt(1);
        }
    }

    private void bewaarInPostgres(int n) throws SQLException {
        try (var opdracht = postgres.prepareStatement("INSERT INTO getal VALUES (?)")) {
            opdracht.setInt(1, n);
            opdracht.executeUpdate();
        }
    }
}
