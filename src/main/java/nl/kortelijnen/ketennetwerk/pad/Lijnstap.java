package nl.kortelijnen.ketennetwerk.pad;

import java.time.LocalDate;
import nl.kortelijnen.ketennetwerk.Kanaal;
import org.jspecify.annotations.Nullable;

/**
 * From one colleague to the next, over a contact line between the two.
 *
 * @param doel what the line is for, as who entered it wrote
 * @param bevestigd null when nobody ever said that the line is right
 * @param zeker whether it was confirmed lately enough
 */
public record Lijnstap(
        Padpersoon van,
        Padpersoon naar,
        Kanaal kanaal,
        String doel,
        @Nullable LocalDate bevestigd,
        boolean zeker) {

    /** "Marloes en Ruben bellen over huisbezoeken." */
    public String uitleg() {
        return van.voornaam() + " kent " + naar.naam() + " (" + naar.functieEnOrganisatie() + ")"
                + (doel.isBlank() ? "." : ": " + doel + ".");
    }
}
