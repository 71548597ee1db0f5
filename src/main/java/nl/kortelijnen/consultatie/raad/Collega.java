package nl.kortelijnen.consultatie.raad;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account to whom something can be sent.
 *
 * @param organisatie its name; empty when not known
 * @param organisatieId null when not known
 */
public record Collega(
        UUID account,
        String naam,
        String organisatie,
        @Nullable UUID organisatieId) {

    /** As one reads it in a list. */
    public String regel() {
        return organisatie.isEmpty() ? naam : naam + " · " + organisatie;
    }
}
