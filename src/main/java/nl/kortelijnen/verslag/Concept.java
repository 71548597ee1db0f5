package nl.kortelijnen.verslag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.bestanden.Alinea;
import org.jspecify.annotations.Nullable;

/**
 * A version that is still being worked on.
 *
 * @param slug where an earlier version stands; null when this is the first
 * @param sjabloon the code of the template its parts came from; null when none
 * @param bron the paragraphs of the file it was read from; empty when it was written by hand
 */
public record Concept(
        UUID verslag,
        @Nullable String slug,
        int nummer,
        Kopgegevens kop,
        List<Onderdeel> onderdelen,
        List<Alinea> bron,
        String bestandsnaam,
        @Nullable String sjabloon,
        Instant bewaard) {

    public boolean isHerziening() {
        return nummer > 1;
    }

    public List<Punt> punten() {
        return onderdelen.stream()
                .flatMap(onderdeel -> onderdeel.punten().stream())
                .toList();
    }

    public long nagekeken() {
        return punten().stream().filter(Punt::nagekeken).count();
    }
}
