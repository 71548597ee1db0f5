package nl.kortelijnen.opslag.graaf;

import java.util.Map;

/** One change of the graph, to be done together with others. */
public record Graafopdracht(String cypher, Map<String, Object> parameters) {

    public Graafopdracht {
        parameters = Map.copyOf(parameters);
    }
}
