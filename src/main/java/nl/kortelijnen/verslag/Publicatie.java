package nl.kortelijnen.verslag;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published report as anybody may read it: never with the source paragraphs.
 *
 * @param wijziging what is different from the version before; empty for the first
 * @param eerdere the versions this one replaces, newest first
 */
public record Publicatie(
        UUID verslag,
        String slug,
        int nummer,
        Instant gepubliceerd,
        String wijziging,
        boolean voorbeeld,
        Kopgegevens kop,
        List<Onderdeel> onderdelen,
        List<Eerdere> eerdere) {

    /** An earlier version: when it was published, and what had changed in it. */
    public record Eerdere(int nummer, Instant gepubliceerd, String wijziging) {}

    /** All points in order; the first has number 1 in addresses such as {@code verslag/naam#punt-1}. */
    public List<Punt> punten() {
        return onderdelen.stream()
                .flatMap(onderdeel -> onderdeel.punten().stream())
                .toList();
    }
}
