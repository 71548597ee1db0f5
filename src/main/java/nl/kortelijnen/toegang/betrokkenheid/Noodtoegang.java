package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opened a household without being involved, in an emergency (X02).
 *
 * @param naam who
 * @param reden why, in their words
 * @param tot until when; never longer than a day
 * @param beoordeeld when the privacy officer looked at it; null while it waits
 * @param terecht whether it was justified; null while it waits
 * @param oordeel the privacy officer's words; empty while it waits
 */
public record Noodtoegang(
        UUID id,
        UUID huishouden,
        UUID account,
        String naam,
        String reden,
        Instant van,
        Instant tot,
        @Nullable Instant beoordeeld,
        @Nullable Boolean terecht,
        String oordeel) {

    public boolean geldt(Instant nu) {
        return !nu.isBefore(van) && nu.isBefore(tot);
    }
}
