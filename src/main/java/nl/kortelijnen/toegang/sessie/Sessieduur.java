package nl.kortelijnen.toegang.sessie;

import java.time.Instant;

/**
 * When a session ends.
 *
 * @param doorStilte when nothing more is done; moves with what one does
 * @param hoeDanOok the latest moment
 */
public record Sessieduur(Instant doorStilte, Instant hoeDanOok) {

    public Instant einde() {
        return doorStilte.isBefore(hoeDanOok) ? doorStilte : hoeDanOok;
    }

    /** Whether doing something makes it last longer. */
    public boolean teVerlengen() {
        return doorStilte.isBefore(hoeDanOok);
    }
}
