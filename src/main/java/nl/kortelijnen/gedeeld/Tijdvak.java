package nl.kortelijnen.gedeeld;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day up to and including another; without an end it goes on. */
public record Tijdvak(LocalDate van, @Nullable LocalDate tot) {

    public Tijdvak {
        if (tot != null && tot.isBefore(van)) {
            throw new IllegalArgumentException("Een tijdvak eindigt niet voor het begint: " + van + " tot " + tot);
        }
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || !dag.isAfter(tot));
    }
}
