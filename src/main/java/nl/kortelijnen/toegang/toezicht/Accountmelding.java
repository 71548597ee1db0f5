package nl.kortelijnen.toegang.toezicht;

import java.time.Instant;
import nl.kortelijnen.toegang.account.Accountwijziging;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with one's account: to be told, so that misuse is noticed.
 *
 * @param door who did it; null when that is not known, as with a code that was typed at the door
 */
public record Accountmelding(Accountwijziging wat, @Nullable String door, Instant op) {}
