package nl.kortelijnen.verslag.lezersmelding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says is not right in a report.
 *
 * @param versie of the report, as it was read
 * @param bereikbaar how the reader can be reached, only if they said so; empty once it is answered
 * @param antwoord what an organisator answered; empty as long as nobody did
 */
public record Lezersmelding(
        UUID id,
        int versie,
        String tekst,
        String bereikbaar,
        Instant op,
        String antwoord,
        @Nullable Instant beantwoord) {

    public boolean isOpen() {
        return beantwoord == null;
    }
}
