package nl.kortelijnen.huishouden.tekening;

import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/**
 * One write of a register.
 *
 * @param uit the herroep that switched it off; null while it counts. A write switched off is not gone.
 */
record Schrijf(
        long nr,
        String h,
        String door,
        @Nullable Waarde waarde,
        @Nullable String uit) {

    boolean telt() {
        return uit == null;
    }

    Schrijf uitDoor(@Nullable String herroep) {
        return new Schrijf(nr, h, door, waarde, herroep);
    }
}
