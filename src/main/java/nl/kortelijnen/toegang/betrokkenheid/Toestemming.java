package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Consent, given or refused.
 *
 * @param door who decided, by role and never by name: moeder, vader, jongere van 16
 * @param organisaties with which organisations data may be shared
 * @param tot from this day on not any more
 * @param geweigerd whether it was refused; a refusal opens nothing
 * @param gevolg what a refusal means for the work; empty when given
 * @param ingetrokken when it was withdrawn; null while it was not
 */
public record Toestemming(
        UUID id,
        UUID huishouden,
        Doel doel,
        String door,
        Set<UUID> organisaties,
        LocalDate vanaf,
        LocalDate tot,
        boolean geweigerd,
        String gevolg,
        @Nullable Instant ingetrokken) {

    public Toestemming {
        organisaties = Set.copyOf(organisaties);
    }

    public boolean geldt(LocalDate dag) {
        return !geweigerd && ingetrokken == null && !dag.isBefore(vanaf) && dag.isBefore(tot);
    }

    boolean dekt(Doel anderDoel, @Nullable UUID organisatie, LocalDate dag) {
        return doel == anderDoel && organisatie != null && organisaties.contains(organisatie) && geldt(dag);
    }
}
