package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's involvement with a household.
 *
 * @param naam the person's name, to be shown
 * @param organisatie where this person works; null when unknown
 * @param rol what this person does for the household, in a few words
 * @param vanaf the first day
 * @param tot from this day on not any more; null while no end is known
 * @param beeindigd when somebody ended it; null while it was not
 */
public record Betrokkenheid(
        UUID id,
        UUID huishouden,
        UUID account,
        String naam,
        @Nullable UUID organisatie,
        String rol,
        Doel doel,
        LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable Instant beeindigd) {

    /** Whether it gives a right on this day. */
    public boolean geldt(LocalDate dag) {
        return beeindigd == null && !dag.isBefore(vanaf) && (tot == null || dag.isBefore(tot));
    }
}
