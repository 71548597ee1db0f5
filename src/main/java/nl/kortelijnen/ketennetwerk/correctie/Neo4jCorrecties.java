package nl.kortelijnen.ketennetwerk.correctie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Corrections in the graph. */
@Component
class Neo4jCorrecties {

    private static final String BEWAAR = "CREATE (c:Correctie) SET c = $velden";
    private static final String RIJ = """
            RETURN c, COLLECT {
                MATCH (x:Organisatie {id: c.ding}) RETURN x.id
                UNION
                MATCH (:Professional {id: c.ding})-[w:WERKT_BIJ]->(o:Organisatie)
                WHERE w.tot IS NULL OR w.tot > $vandaag RETURN o.id AS `x.id`
            } AS organisaties
            ORDER BY c.op DESC LIMIT 200
            """;
    private static final String OPEN = "MATCH (c:Correctie {stand: 'OPEN'})\n" + RIJ;
    private static final String VAN_MELDER = "MATCH (c:Correctie {melder: $melder})\n" + RIJ;
    private static final String EEN = "MATCH (c:Correctie {id: $id})\n" + RIJ;
    private static final String HANDEL_AF = """
            MATCH (c:Correctie {id: $id, stand: 'OPEN'})
            SET c.stand = $stand, c.antwoord = $antwoord, c.afgehandeldDoor = $door, c.gezien = false
            RETURN c.id AS id
            """;
    private static final String GEZIEN =
            "MATCH (c:Correctie {melder: $melder}) WHERE c.gezien = false SET c.gezien = true";

    private final Neo4jGraaf graaf;

    Neo4jCorrecties(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    /**
     * @param organisaties whose card it is, or where the person of the card works
     * @param ongezien whether the one who reported has not yet seen the answer
     */
    record Rij(Correctie correctie, List<OrganisatieId> organisaties, boolean ongezien) {}

    void bewaar(Map<String, Object> velden) {
        graaf.schrijf(BEWAAR, Map.of("velden", velden));
    }

    List<Rij> open(LocalDate vandaag) {
        return graaf.lees(OPEN, Map.of("vandaag", vandaag), Neo4jCorrecties::rij);
    }

    List<Rij> vanMelder(UUID melder, LocalDate vandaag) {
        return graaf.lees(VAN_MELDER, Map.of("melder", melder.toString(), "vandaag", vandaag), Neo4jCorrecties::rij);
    }

    List<Rij> een(UUID id, LocalDate vandaag) {
        return graaf.lees(EEN, Map.of("id", id.toString(), "vandaag", vandaag), Neo4jCorrecties::rij);
    }

    boolean handelAf(UUID id, Correctie.Stand stand, String antwoord, String door) {
        return !graaf.schrijf(
                        HANDEL_AF,
                        Map.of("id", id.toString(), "stand", stand.name(), "antwoord", antwoord, "door", door),
                        rij -> rij)
                .isEmpty();
    }

    void gezien(UUID melder) {
        graaf.schrijf(GEZIEN, Map.of("melder", melder.toString()));
    }

    private static Rij rij(Record rij) {
        Value c = rij.get("c");
        return new Rij(
                new Correctie(
                        UUID.fromString(c.get("id").asString()),
                        UUID.fromString(c.get("ding").asString()),
                        c.get("naam").asString(),
                        c.get("adres").asString(),
                        c.get("tekst").asString(),
                        c.get("door").asString(),
                        Instant.ofEpochMilli(c.get("op").asLong()),
                        Correctie.Stand.valueOf(c.get("stand").asString()),
                        c.get("antwoord").asString(""),
                        c.get("afgehandeldDoor").asString("")),
                rij.get("organisaties").asList(id -> new OrganisatieId(UUID.fromString(id.asString()))),
                !c.get("gezien").asBoolean(true));
    }
}
