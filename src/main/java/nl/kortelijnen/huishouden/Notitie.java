package nl.kortelijnen.huishouden;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note about a household.
 *
 * @param door name of who wrote it
 * @param vertrouwelijkVan the member who told this in confidence; null when it may be read by all members
 */
public record Notitie(
        UUID id,
        String tekst,
        String door,
        Instant op,
        @Nullable UUID vertrouwelijkVan) {

    /** How a lock names this note. */
    public String onderdeel() {
        return onderdeel(id);
    }

    static String onderdeel(UUID notitie) {
        return "notitie/" + notitie;
    }

    /** Whether this member may read it in an inzage. */
    boolean voor(UUID lid) {
        return Optional.ofNullable(vertrouwelijkVan).map(lid::equals).orElse(true);
    }
}
