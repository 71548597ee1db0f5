package nl.kortelijnen.verslag;

import java.util.UUID;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;

/**
 * One thing a group brought forward.
 *
 * @param antwoord of a question, as far as it was answered; otherwise empty
 * @param alinea the paragraph of the source it comes from; null when somebody added it by hand (V03)
 * @param nagekeken whether a person compared it with the source
 * @param spoor the same in every version of the report
 */
public record Punt(
        UUID id,
        Punttype type,
        String tekst,
        String antwoord,
        @Nullable Integer alinea,
        boolean nagekeken,
        UUID spoor) {}
