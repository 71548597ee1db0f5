package nl.kortelijnen.verslag.akkoord;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of a subgroup was asked whether its part of a draft is right.
 *
 * @param opmerking what is not right yet; otherwise empty
 * @param op when they answered; null while they did not
 */
public record Akkoord(
        UUID onderdeel,
        String onderdeelnaam,
        UUID account,
        String naam,
        Stand stand,
        String opmerking,
        @Nullable Instant op) {

    /** What they say of it, or that they have to look (again). */
    public enum Stand {
        GEVRAAGD("Nog geen antwoord"),
        KLOPT("Klopt"),
        KLOPT_NIET("Klopt nog niet"),
        VERANDERD("Veranderd na akkoord");

        private final String label;

        Stand(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isOpen() {
        return stand != Stand.KLOPT;
    }
}
