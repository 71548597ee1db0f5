package nl.kortelijnen.toegang.betrokkenheid;

import java.util.UUID;
import java.util.function.Predicate;
import nl.kortelijnen.toegang.wie.Gebruiker;

/**
 * Proof that somebody may see a household now; it was logged when it was given. Keep it no longer than a request.
 *
 * @param nood whether this is the emergency procedure, which reads and changes nothing
 * @param opSlot which parts a lock keeps from this person
 */
public record Toegangsbewijs(UUID huishouden, Gebruiker wie, boolean nood, Predicate<String> opSlot) {

    /** Whether this person may see this part: a code of a field, or {@code notitie/ID}. */
    public boolean ziet(String onderdeel) {
        return !opSlot.test(onderdeel);
    }
}
