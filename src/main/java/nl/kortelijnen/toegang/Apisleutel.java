package nl.kortelijnen.toegang;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API key as its owner sees it afterwards: never the key itself.
 *
 * @param metTweedeFactor whether it was made in a session with a second factor, so that it reaches what needs one
 */
public record Apisleutel(
        UUID id,
        String naam,
        String begin,
        Instant aangemaakt,
        @Nullable Instant laatstGebruikt,
        boolean metTweedeFactor) {}
