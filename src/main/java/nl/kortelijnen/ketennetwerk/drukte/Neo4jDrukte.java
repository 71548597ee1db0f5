package nl.kortelijnen.ketennetwerk.drukte;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    /** Of whom one has a line with, and where one reports; who waits longest first, the last time it was told. */
    private static final String BIJ_PARTNERS = """
            MATCH (o:Organisatie) WHERE o.opgeheven IS NULL AND EXISTS { (o)-[:HAD_DRUKTE]->() } AND (
                o.soort = 'veilig-thuis' OR EXISTS {
                    (:Professional {id: $ik})-[lijn:HEEFT_LIJN_MET]-(:Professional)-[werk:WERKT_BIJ]->(o)
                    WHERE (lijn.einde IS NULL OR lijn.einde > $vandaag)
                      AND (werk.van IS NULL OR werk.van <= $vandaag) AND (werk.tot IS NULL OR werk.tot > $vandaag)
                })
            CALL (o) { MATCH (o)-[:HAD_DRUKTE]->(d:Drukte) RETURN d ORDER BY d.vanaf DESC, d.nummer DESC LIMIT 1 }
            RETURN o.id AS id, o.naam AS naam, o.kort AS kort, d
            ORDER BY d.vanaf < $oud, d.weken DESC, naam LIMIT $meeste
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

    List<Partnerdrukte> bijPartners(UUID ik, LocalDate vandaag, LocalDate oud, int meeste) {
        return graaf.lees(
                BIJ_PARTNERS,
                Map.of("ik", ik.toString(), "vandaag", vandaag, "oud", oud, "meeste", meeste),
                rij -> new Partnerdrukte(
                        new OrganisatieId(UUID.fromString(rij.get("id").asString())),
                        rij.get("kort").asString("").isEmpty()
                                ? rij.get("naam").asString()
                                : rij.get("kort").asString(),
                        drukte(rij)));
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
