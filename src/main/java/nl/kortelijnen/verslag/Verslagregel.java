package nl.kortelijnen.verslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;

/**
 * A report in a list.
 *
 * @param slug null while nothing of it is published
 * @param moment of publishing, or for a draft of the last change
 * @param punten how many points of each type, in the order of {@link Punttype}
 */
public record Verslagregel(
        UUID verslag,
        @Nullable String slug,
        String titel,
        @Nullable LocalDate datum,
        String plaats,
        int nummer,
        Instant moment,
        boolean voorbeeld,
        List<Telling> punten) {

    /** Where what is published of it is read. */
    public String leesadres() {
        return Verslagadres.lees(Objects.requireNonNull(slug, "nothing is published"));
    }

    /** So many points of this type. */
    public record Telling(Punttype type, long aantal) {}
}
