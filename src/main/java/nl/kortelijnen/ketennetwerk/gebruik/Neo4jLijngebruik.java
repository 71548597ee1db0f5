package nl.kortelijnen.ketennetwerk.gebruik;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Uses of lines in the graph, each a relation between the two; the one with the lower id is always where it begins. */
@Component
class Neo4jLijngebruik {

    private static final String BEWAAR = """
            MATCH (een:Professional {id: $een}), (ander:Professional {id: $ander})
            MERGE (een)-[:WERKTE_SAMEN_MET {soort: $soort, op: $op}]->(ander)
            """;
    static final String STERKTES = """
            MATCH (:Professional {id: $id})-[keer:WERKTE_SAMEN_MET]-(ander:Professional)
            WHERE keer.op <= $nu
            RETURN ander.id AS ander, sum(CASE WHEN keer.op > $sinds THEN 1 ELSE 0 END) AS keren
            """;

    private final Neo4jGraaf graaf;

    Neo4jLijngebruik(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    void bewaar(ProfessionalId een, ProfessionalId ander, Gebruikssoort soort, Instant wanneer) {
        boolean zo = een.toString().compareTo(ander.toString()) < 0;
        graaf.schrijf(
                BEWAAR,
                Map.of(
                        "een", (zo ? een : ander).toString(),
                        "ander", (zo ? ander : een).toString(),
                        "soort", soort.code(),
                        "op", wanneer.atZone(ZoneOffset.UTC)));
    }

    Map<ProfessionalId, Lijnsterkte> sterktes(ProfessionalId persoon, Instant sinds, Instant nu) {
        Map<String, Object> parameters = Map.of(
                "id", persoon.toString(), "sinds", sinds.atZone(ZoneOffset.UTC), "nu", nu.atZone(ZoneOffset.UTC));
        return graaf.lees(STERKTES, parameters, rij -> rij).stream()
                .collect(Collectors.toMap(
                        Neo4jLijngebruik::wie,
                        rij -> new Lijnsterkte(rij.get("keren").asInt(), true)));
    }

    private static ProfessionalId wie(Record rij) {
        return new ProfessionalId(UUID.fromString(rij.get("ander").asString()));
    }
}
