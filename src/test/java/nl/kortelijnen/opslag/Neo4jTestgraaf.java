package nl.kortelijnen.opslag;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The one graph of the tests, seen from outside any context. */
final class Neo4jTestgraaf {

    private static final String WIS = """
            MATCH (knoop)
            WHERE none(label IN labels(knoop) WHERE label STARTS WITH '__Neo4jMigration')
                AND NOT (knoop:Graafstempel AND knoop.naam = 'migraties')
            CALL (knoop) { DETACH DELETE knoop } IN TRANSACTIONS OF 5000 ROWS
            """;

    private static final Driver DRIVER =
            GraphDatabase.driver(TestOpslag.neo4j(), AuthTokens.basic("neo4j", TestOpslag.wachtwoord()));

    private Neo4jTestgraaf() {}

    static void wis() {
        try (var sessie = DRIVER.session()) {
            sessie.run(WIS).consume();
        }
    }
}
