package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Asks a graph that has just started one question of each kind, over nothing, so that it has learned to answer before
 * somebody waits for it. It costs some ten seconds of a processor. Changes nothing, and adds nothing to its log.
 */
record Opwarming(GraphDatabaseService graaf) {

    private static final Map<String, Object> NIETS = niets();

    /**
     * Returns when all was asked.
     *
     * @param gaatDoor asked before each question
     */
    void doe(BooleanSupplier gaatDoor) {
        try {
            for (String vraag : vragen()) {
                if (gaatDoor.getAsBoolean()) {
                    graaf.executeTransactionally(vraag, NIETS);
                }
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("the graph was not warmed up: " + GaatNietOpen.inEenRegel(e));
        }
    }

    static List<String> vragen() throws IOException {
        try (InputStream bestand = Objects.requireNonNull(Opwarming.class.getResourceAsStream("/opwarmen.cypher"))) {
            return Stream.of(new String(bestand.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                    .map(String::strip)
                    .filter(vraag -> !vraag.isEmpty())
                    .toList();
        }
    }

    private static Map<String, Object> niets() {
        Map<String, Object> niets = new HashMap<>(Map.of("rijen", List.of(), "ids", List.of()));
        niets.put("tekst", null);
        return niets;
    }
}
