package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a household's data may be used for one purpose.
 *
 * @param toelichting in the professional's words; may be empty
 * @param tot from this day on not any more; null while no end is known
 * @param beeindigd when somebody ended it; null while it was not
 */
public record Rechtsgrond(
        UUID id,
        UUID huishouden,
        Doel doel,
        Grondslag grondslag,
        String toelichting,
        LocalDate vanaf,
        @Nullable LocalDate tot,
        @Nullable Instant beeindigd) {

    public boolean geldt(LocalDate dag) {
        return beeindigd == null && !dag.isBefore(vanaf) && (tot == null || dag.isBefore(tot));
    }
}
