package nl.kortelijnen.opslag.graaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was brought into the graph and from which files, kept in the graph itself: a start sees in one question what
 * need not be done again.
 */
@Component
public class Neo4jStempels {

    private final Neo4jGraaf graaf;

    Neo4jStempels(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    /**
     * Does the work, unless it was done before from files that were the same.
     *
     * @param naam of the work
     * @param map with the files; only those that end in {@code .yaml} count
     */
    public void eenmaal(String naam, Path map, Runnable werk) {
        String waarde = Neo4jStempel.van(inhoud(map));
        boolean gedaan = graaf.lees(Neo4jStempel.VRAAG, Map.of(), Neo4jStempel::van).stream()
                .anyMatch(new Neo4jStempel(naam, waarde)::equals);
        if (!gedaan) {
            werk.run();
            graaf.schrijf(Neo4jStempel.ZET, new Neo4jStempel(naam, waarde).parameters());
        }
    }

    private static List<byte[]> inhoud(Path map) {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Neo4jStempels::lees)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(map + " is niet te lezen", e);
        }
    }

    private static byte[] lees(Path bestand) {
        try {
            return Files.readAllBytes(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(bestand + " is niet te lezen", e);
        }
    }
}
