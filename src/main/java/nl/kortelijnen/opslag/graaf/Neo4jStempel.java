package nl.kortelijnen.opslag.graaf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/**
 * One thing that was brought into the graph.
 *
 * @param waarde the sum of the files it was made of
 */
record Neo4jStempel(String naam, String waarde) {

    static final String VRAAG = "MATCH (s:Graafstempel) RETURN s.naam AS naam, s.waarde AS waarde";
    static final String ZET = "MERGE (s:Graafstempel {naam: $naam}) SET s.waarde = $waarde";

    static Neo4jStempel van(Record rij) {
        return new Neo4jStempel(rij.get("naam").asString(), rij.get("waarde").asString());
    }

    static String van(List<byte[]> bestanden) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            bestanden.forEach(som::update);
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    Map<String, Object> parameters() {
        return Map.of("naam", naam, "waarde", waarde);
    }
}
