package nl.kortelijnen.kennis.stuk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.kennis.Kennisbron;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.zoeken.Zoekdocument;

/** The real content as the index gets it, for measuring relevance without a portal. */
public final class Echtekennis {

    private Echtekennis() {}

    public static List<Zoekdocument> documenten() throws IOException {
        return new Kennismap(new Inhoudsmap(Path.of("content").toAbsolutePath()))
                .lees().items().values().stream()
                        .map(Kennisbron::document)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
