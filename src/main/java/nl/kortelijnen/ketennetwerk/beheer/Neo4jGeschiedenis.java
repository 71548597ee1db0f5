package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.opslag.graaf.Graafopdracht;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** The changes of the network in the graph. */
@Component
class Neo4jGeschiedenis {

    private static final int MEESTE = 50;
    private static final String NOTEER = "CREATE (w:Netwerkwijziging) SET w = $velden";
    private static final String NOTEER_ALLE = "UNWIND $rijen AS velden CREATE (w:Netwerkwijziging) SET w = velden";
    private static final String VAN = """
            MATCH (w:Netwerkwijziging {ding: $ding})
            RETURN w ORDER BY w.op DESC, w.nummer DESC LIMIT $meeste
            """;

    private static final String AANTALLEN = """
            UNWIND $kaarten AS kaart
            MATCH (w:Netwerkwijziging {ding: kaart.ding}) WHERE w.op > kaart.sinds
            RETURN kaart.ding AS ding, count(w) AS aantal
            """;

    private final Neo4jGraaf graaf;

    Neo4jGeschiedenis(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    void noteer(Map<String, Object> velden) {
        graaf.schrijf(NOTEER, Map.of("velden", velden));
    }

    /** Many at once, to be done together with what they tell of. */
    static Graafopdracht opdracht(List<Map<String, Object>> velden) {
        return new Graafopdracht(NOTEER_ALLE, Map.of("rijen", velden));
    }

    /** Newest first. */
    List<Rij> van(String ding) {
        return graaf.lees(VAN, Map.of("ding", ding, "meeste", MEESTE), Neo4jGeschiedenis::rij);
    }

    /** How many changes each had since. */
    Map<UUID, Long> aantallen(Map<UUID, Instant> sinds) {
        List<Map<String, Object>> kaarten = sinds.entrySet().stream()
                .map(een -> Map.<String, Object>of(
                        "ding", een.getKey().toString(), "sinds", een.getValue().toEpochMilli()))
                .toList();
        record Telling(UUID ding, long aantal) {}
        return graaf
                .lees(
                        AANTALLEN,
                        Map.of("kaarten", kaarten),
                        rij -> new Telling(
                                UUID.fromString(rij.get("ding").asString()),
                                rij.get("aantal").asLong()))
                .stream()
                .collect(Collectors.toMap(Telling::ding, Telling::aantal));
    }

    /** @param voor how it was, as JSON; null for what was not there, as {@code na} for what is not there any more */
    record Rij(
            UUID id,
            Instant op,
            String door,
            String wat,
            @Nullable String voor,
            @Nullable String na) {}

    private static Rij rij(Record rij) {
        Value w = rij.get("w");
        return new Rij(
                UUID.fromString(w.get("id").asString()),
                Instant.ofEpochMilli(w.get("op").asLong()),
                w.get("door").asString(),
                w.get("wat").asString(),
                w.get("voor").asString(null),
                w.get("na").asString(null));
    }
}
