package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact line between two people (N03, AN1). It holds both ways; {@code van} is who entered it. Two people may have
 * several, one for each channel.
 *
 * @param bereikbaar when {@code naar} can be reached
 * @param bevestigd the day one of the two last said that the line is right
 * @param einde the day from which it is no line any more; null while it is one
 */
public record Lijn(
        LijnId id,
        Professional van,
        Professional naar,
        Kanaal kanaal,
        String doel,
        String bereikbaar,
        LocalDate bevestigd,
        @Nullable LocalDate einde) {

    public boolean raakt(ProfessionalId persoon) {
        return van.id().equals(persoon) || naar.id().equals(persoon);
    }

    /** The one at the other end. */
    public Professional anderEinde(ProfessionalId persoon) {
        return van.id().equals(persoon) ? naar : van;
    }

    /** When the person at this end can be reached. */
    public String bereikbaarVan(ProfessionalId persoon) {
        return naar.id().equals(persoon) ? bereikbaar : van.bereikbaar();
    }

    public boolean voorbij(LocalDate dag) {
        return einde != null && !einde.isAfter(dag);
    }
}
