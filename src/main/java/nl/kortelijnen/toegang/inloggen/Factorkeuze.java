package nl.kortelijnen.toegang.inloggen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which second factors somebody has.
 *
 * @param codeSinds since when an app gives codes; null when none does
 * @param herstelcodes how many recovery codes are left
 * @param passkey whether there is at least one
 */
public record Factorkeuze(@Nullable Instant codeSinds, int herstelcodes, boolean passkey) {

    public boolean code() {
        return codeSinds != null;
    }

    public boolean leeg() {
        return !code() && !passkey;
    }
}
