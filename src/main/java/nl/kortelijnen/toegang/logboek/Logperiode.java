package nl.kortelijnen.toegang.logboek;

import java.time.Instant;
import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/**
 * A time in the log, in days of the Netherlands.
 *
 * @param van the first day; null from the beginning
 * @param tot the last day, which counts; null up to now
 */
public record Logperiode(@Nullable LocalDate van, @Nullable LocalDate tot) {

    public static final Logperiode ALTIJD = new Logperiode(null, null);

    public Logperiode {
        if (van != null && tot != null && tot.isBefore(van)) {
            throw new IllegalArgumentException("Een periode eindigt niet voor hij begint: " + van + " tot " + tot);
        }
    }

    @Nullable
    Instant begin() {
        return van == null ? null : van.atStartOfDay(Nederlands.TIJDZONE).toInstant();
    }

    /** The first moment after it. */
    @Nullable
    Instant einde() {
        return tot == null
                ? null
                : tot.plusDays(1).atStartOfDay(Nederlands.TIJDZONE).toInstant();
    }
}
