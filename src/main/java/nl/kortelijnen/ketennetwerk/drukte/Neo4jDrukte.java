package nl.kortelijnen.ketennetwerk.drukte;

import java.util.List;
import java.util.Map;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Waiting times in the graph: each stays, so that there is a course. */
@Component
class Neo4jDrukte {

    private static final String VAN = """
            MATCH (:Organisatie {id: $id})-[:HAD_DRUKTE]->(d:Drukte)
            RETURN d ORDER BY d.vanaf DESC, d.nummer DESC LIMIT 104
            """;
    private static final String PER_SOORT = """
            MATCH (o:Organisatie {soort: $soort}) WHERE o.opgeheven IS NULL
            CALL (o) { MATCH (o)-[:HAD_DRUKTE]->(d:Drukte) RETURN d ORDER BY d.vanaf DESC, d.nummer DESC LIMIT 1 }
            RETURN o.id AS id, o.naam AS naam, d
            """;
    private static final String BEWAAR = """
            MATCH (o:Organisatie {id: $id})
            CREATE (o)-[:HAD_DRUKTE]->(d:Drukte) SET d = $velden
            """;

    private final Neo4jGraaf graaf;

    Neo4jDrukte(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    /** Newest first. */
    List<Drukte> van(OrganisatieId id) {
        return graaf.lees(VAN, Map.of("id", id.toString()), Neo4jDrukte::drukte);
    }

    List<Map.Entry<String, Drukte>> perSoort(String soort) {
        return graaf.lees(
                PER_SOORT,
                Map.of("soort", soort),
                rij -> Map.entry(rij.get("naam").asString(), drukte(rij)));
    }

    void bewaar(OrganisatieId id, Drukte drukte) {
        graaf.schrijf(
                BEWAAR,
                Map.of(
                        "id",
                        id.toString(),
                        "velden",
                        Map.of(
                                "stand", drukte.stand().name(),
                                "weken", drukte.weken(),
                                "toelichting", drukte.toelichting(),
                                "vanaf", drukte.vanaf(),
                                "door", drukte.door(),
                                "nummer", System.nanoTime())));
    }

    private static Drukte drukte(Record rij) {
        Value d = rij.get("d");
        return new Drukte(
                Drukte.Stand.valueOf(d.get("stand").asString()),
                d.get("weken").asInt(),
                d.get("toelichting").asString(""),
                d.get("vanaf").asLocalDate(),
                d.get("door").asString(""));
    }
}
