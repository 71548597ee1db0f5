package nl.kortelijnen.opslag;

import java.util.logging.LogManager;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** Asks an empty graph something and changes it, so that it loads what every start needs. */
final class Neo4jOefening {

    private Neo4jOefening() {}

    /** @param adres host and port */
    static void doe(String adres, String wachtwoord) {
        LogManager.getLogManager().reset(); // the driver's own
        try (var graaf = GraphDatabase.driver("bolt://" + adres, AuthTokens.basic("neo4j", wachtwoord))) {
            graaf.executableQuery("CREATE CONSTRAINT oefening IF NOT EXISTS FOR (o:Oefening) REQUIRE o.id IS UNIQUE")
                    .execute();
            graaf.executableQuery("MERGE (o:Oefening {id: 1})-[:NAAR]->(p:Oefening {id: 2}) RETURN o.id, p.id")
                    .execute();
        }
    }
}
