package nl.kortelijnen.opslag;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** How to reach the embedded Neo4j. */
record Neo4jVerbinding(IngebouwdeOpslag opslag) implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
        return URI.create("bolt://" + opslag.neo4jAdres());
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic("neo4j", opslag.wachtwoord());
    }
}
