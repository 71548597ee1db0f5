package nl.kortelijnen.verslag.bijeenkomst;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conference that is announced.
 *
 * @param verslag the report that was made of it; null while there is none
 */
public record Bijeenkomst(
        UUID id,
        Bijeenkomstblad blad,
        List<Groep> groepen,
        boolean afgelast,
        @Nullable UUID verslag) {

    /** A subgroup; those who sit in it write its notes. */
    public record Groep(UUID id, int nummer, String naam) {
        public String titel() {
            return naam + " (subgroep " + nummer + ")";
        }
    }

    public boolean isGeweest(Instant nu) {
        return !blad.einde().isAfter(nu);
    }
}
