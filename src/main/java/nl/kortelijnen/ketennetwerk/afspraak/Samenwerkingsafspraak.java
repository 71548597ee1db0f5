package nl.kortelijnen.ketennetwerk.afspraak;

import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What two organisations expect of each other (AN5, AN6).
 *
 * @param nakijkenOp the day on which both look at it again
 */
public record Samenwerkingsafspraak(UUID id, String tekst, LocalDate nakijkenOp, Kant een, Kant ander) {

    /**
     * One of the two.
     *
     * @param bevestigd when this one said yes; null while it has not
     */
    public record Kant(
            OrganisatieId organisatie,
            String naam,
            @Nullable LocalDate bevestigd,
            String door) {}

    /** Whether both have said yes. */
    public boolean geldig() {
        return een.bevestigd() != null && ander.bevestigd() != null;
    }

    public boolean moetNagekeken(LocalDate vandaag) {
        return geldig() && !nakijkenOp.isAfter(vandaag);
    }

    /** The side of this organisation; the other's for who is neither. */
    public Kant kant(OrganisatieId organisatie) {
        return een.organisatie().equals(organisatie) ? een : ander;
    }

    public Kant tegenover(OrganisatieId organisatie) {
        return een.organisatie().equals(organisatie) ? ander : een;
    }
}
