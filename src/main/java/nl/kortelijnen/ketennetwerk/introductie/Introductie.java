package nl.kortelijnen.ketennetwerk.introductie;

import java.time.Instant;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import org.jspecify.annotations.Nullable;

/**
 * A request to be introduced.
 *
 * @param vrager the account of who asks
 * @param vragerPlek where who asks stands in the network; null when nowhere
 * @param via who is asked; null when any netwerkbeheerder may take it
 * @param viaNaam empty for the netwerkbeheerders and for who is no longer there
 * @param antwoord what was answered along with yes or no; may be empty
 */
public record Introductie(
        UUID id,
        Instant gevraagd,
        UUID vrager,
        String vragerNaam,
        @Nullable UUID vragerPlek,
        @Nullable ProfessionalId via,
        String viaNaam,
        Introductiewens wens,
        String waarvoor,
        Introductiestand stand,
        String antwoord,
        @Nullable Instant beantwoord,
        boolean gezien) {

    public boolean isOpen() {
        return stand == Introductiestand.GEVRAAGD;
    }

    /** "Ruben Hendriks" or "de netwerkbeheerder". */
    public String aanWie() {
        if (via == null) {
            return "de netwerkbeheerder";
        }
        return viaNaam.isEmpty() ? "een collega die er niet meer is" : viaNaam;
    }
}
