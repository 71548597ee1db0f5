package nl.kortelijnen.toegang.sleutel;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import org.jspecify.annotations.Nullable;

/**
 * An API key as its owner sees it afterwards: never the key itself.
 *
 * @param eindigt from when on it does not work any more
 * @param metTweedeFactor whether it was made in a session with a second factor, so that it reaches what needs one
 */
public record Apisleutel(
        UUID id,
        String naam,
        String begin,
        Instant aangemaakt,
        @Nullable Instant laatstGebruikt,
        Instant eindigt,
        Set<Sleutelrecht> rechten,
        boolean metTweedeFactor) {}
