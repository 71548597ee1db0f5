package nl.kortelijnen.huishouden.tekst;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.huishouden.Neo4jHuishoudens;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * The encrypted texts in the graph. Looks at every node and line, whatever its label: a text that is not found here
 * would be lost with the old key, and one whose place is another than {@link Neo4jHuishoudens#plek} makes this fail,
 * which keeps the key.
 */
@Component
public class Neo4jHuisteksten implements Versleuteld {

    private static final String OUD = """
            UNWIND keys(iets) AS veld
            WITH iets, veld, iets[veld] AS tekst
            WHERE tekst IS :: STRING AND tekst STARTS WITH 'kl1:' AND NOT tekst STARTS WITH $begin
            RETURN elementId(iets) AS element, iets.id AS id, veld, tekst
            LIMIT $aantal
            """;
    private static final String OUDE_IN_KNOPEN = "MATCH (iets)\n" + OUD;
    private static final String OUDE_IN_LIJNEN = "MATCH ()-[iets]->()\n" + OUD;

    /** The first SET takes the lock: what somebody else is changing at this moment is then not overwritten. */
    private static final String ZET = """
            SET iets.id = iets.id
            WITH iets, rij
            WHERE iets[rij.veld] = rij.oud
            SET iets[rij.veld] = rij.nieuw
            """;

    private static final String ZET_IN_KNOPEN =
            "UNWIND $rijen AS rij MATCH (iets) WHERE elementId(iets) = rij.element\n" + ZET;
    private static final String ZET_IN_LIJNEN =
            "UNWIND $rijen AS rij MATCH ()-[iets]->() WHERE elementId(iets) = rij.element\n" + ZET;

    private final Neo4jGraaf graaf;
    private final Kluis kluis;

    public Neo4jHuisteksten(Neo4jGraaf graaf, Kluis kluis) {
        this.graaf = graaf;
        this.kluis = kluis;
    }

    @Override
    public String naam() {
        return "teksten van huishoudens";
    }

    @Override
    public int herversleutel(int hoogstens) {
        int inKnopen = deel(OUDE_IN_KNOPEN, ZET_IN_KNOPEN, hoogstens);
        return inKnopen > 0 ? inKnopen : deel(OUDE_IN_LIJNEN, ZET_IN_LIJNEN, hoogstens);
    }

    private int deel(String oude, String zet, int hoogstens) {
        List<Map<String, Object>> rijen =
                graaf.lees(oude, Map.of("begin", kluis.begin(), "aantal", hoogstens), this::nieuw);
        if (!rijen.isEmpty()) {
            graaf.schrijf(zet, Map.of("rijen", rijen));
        }
        return rijen.size();
    }

    private Map<String, Object> nieuw(Record rij) {
        String veld = rij.get("veld").asString();
        String oud = rij.get("tekst").asString();
        UUID van = UUID.fromString(rij.get("id").asString());
        return Map.of(
                "element",
                rij.get("element").asString(),
                "veld",
                veld,
                "oud",
                oud,
                "nieuw",
                kluis.herversleutel(oud, Huiskluis.plek(van, veld)));
    }
}
