package nl.kortelijnen.ketennetwerk.afspraak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Agreements in the graph, between the two organisations. */
@Component
class Neo4jAfspraken {

    private static final String RIJ = """
            MATCH (een:Organisatie)<-[k1:TUSSEN {eerste: true}]-(a)-[k2:TUSSEN {eerste: false}]->(ander:Organisatie)
            RETURN a, een.id AS een, een.naam AS eenNaam, k1.bevestigd AS eenOp, k1.door AS eenDoor,
                ander.id AS ander, ander.naam AS anderNaam, k2.bevestigd AS anderOp, k2.door AS anderDoor
            ORDER BY a.nakijkenOp
            """;
    private static final String VAN = "MATCH (:Organisatie {id: $id})<-[:TUSSEN]-(a:Samenwerkingsafspraak)\n" + RIJ;
    private static final String EEN = "MATCH (a:Samenwerkingsafspraak {id: $id})\n" + RIJ;
    private static final String MAAK = """
            MATCH (een:Organisatie {id: $een}), (ander:Organisatie {id: $ander})
            CREATE (a:Samenwerkingsafspraak {id: $id, tekst: $tekst, nakijkenOp: $nakijkenOp})
            CREATE (a)-[:TUSSEN {eerste: true, bevestigd: $op, door: $door}]->(een)
            CREATE (a)-[:TUSSEN {eerste: false}]->(ander)
            RETURN a.id AS id
            """;
    private static final String BEVESTIG = """
            MATCH (:Organisatie {id: $organisatie})<-[k:TUSSEN]-(a:Samenwerkingsafspraak {id: $id})
            SET k.bevestigd = $op, k.door = $door
            """;
    /** A change holds for the one who made it; the other says yes again. */
    private static final String WIJZIG = """
            MATCH (a:Samenwerkingsafspraak {id: $id})-[k:TUSSEN]->(o:Organisatie)
            SET a.tekst = $tekst, a.nakijkenOp = $nakijkenOp,
                k.bevestigd = CASE WHEN o.id = $organisatie THEN $op ELSE NULL END,
                k.door = CASE WHEN o.id = $organisatie THEN $door ELSE NULL END
            """;

    private static final String VERWIJDER = "MATCH (a:Samenwerkingsafspraak {id: $id}) DETACH DELETE a";

    private final Neo4jGraaf graaf;

    Neo4jAfspraken(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    List<Samenwerkingsafspraak> van(OrganisatieId id) {
        return graaf.lees(VAN, Map.of("id", id.toString()), Neo4jAfspraken::afspraak);
    }

    Optional<Samenwerkingsafspraak> een(UUID id) {
        return graaf.leesEen(EEN, Map.of("id", id.toString()), Neo4jAfspraken::afspraak);
    }

    boolean maak(
            UUID id,
            OrganisatieId een,
            OrganisatieId ander,
            String tekst,
            LocalDate nakijkenOp,
            LocalDate op,
            String door) {
        return !graaf.schrijf(
                        MAAK,
                        Map.of(
                                "id", id.toString(),
                                "een", een.toString(),
                                "ander", ander.toString(),
                                "tekst", tekst,
                                "nakijkenOp", nakijkenOp,
                                "op", op,
                                "door", door),
                        rij -> rij)
                .isEmpty();
    }

    void bevestig(UUID id, OrganisatieId organisatie, LocalDate op, String door) {
        graaf.schrijf(
                BEVESTIG, Map.of("id", id.toString(), "organisatie", organisatie.toString(), "op", op, "door", door));
    }

    void wijzig(UUID id, OrganisatieId organisatie, String tekst, LocalDate nakijkenOp, LocalDate op, String door) {
        graaf.schrijf(
                WIJZIG,
                Map.of(
                        "id", id.toString(),
                        "organisatie", organisatie.toString(),
                        "tekst", tekst,
                        "nakijkenOp", nakijkenOp,
                        "op", op,
                        "door", door));
    }

    void verwijder(UUID id) {
        graaf.schrijf(VERWIJDER, Map.of("id", id.toString()));
    }

    private static Samenwerkingsafspraak afspraak(Record rij) {
        return new Samenwerkingsafspraak(
                UUID.fromString(rij.get("a").get("id").asString()),
                rij.get("a").get("tekst").asString(),
                rij.get("a").get("nakijkenOp").asLocalDate(),
                kant(rij, "een"),
                kant(rij, "ander"));
    }

    private static Samenwerkingsafspraak.Kant kant(Record rij, String welke) {
        return new Samenwerkingsafspraak.Kant(
                new OrganisatieId(UUID.fromString(rij.get(welke).asString())),
                rij.get(welke + "Naam").asString(),
                dag(rij.get(welke + "Op")),
                rij.get(welke + "Door").asString(""));
    }

    private static @Nullable LocalDate dag(Value waarde) {
        return waarde.isNull() ? null : waarde.asLocalDate();
    }
}
