package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;

/**
 * A contact line between two people (N03, AN1). It holds both ways; {@code van} is who entered it.
 *
 * @param bereikbaar when {@code naar} can be reached
 * @param bevestigd the day one of the two last said that the line is right
 */
public record Lijn(
        Professional van, Professional naar, Kanaal kanaal, String doel, String bereikbaar, LocalDate bevestigd) {

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
}
