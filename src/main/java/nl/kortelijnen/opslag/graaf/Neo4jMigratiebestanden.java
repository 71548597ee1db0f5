package nl.kortelijnen.opslag.graaf;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the migrations by their place, in their order; the library would read through the whole class path. */
record Neo4jMigratiebestanden(ResourcePatternResolver bestanden) implements ClasspathResourceScanner {

    @Override
    public List<URL> scan(List<String> plaatsen) {
        List<URL> gevonden = new ArrayList<>();
        try {
            for (String plaats : plaatsen) {
                for (Resource bestand : bestanden.getResources("classpath*:" + plaats + "/*.cypher")) {
                    gevonden.add(bestand.getURL());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De migraties van Neo4j zijn niet te lezen", e);
        }
        gevonden.sort(Comparator.comparing(URL::toString));
        return gevonden;
    }
}
