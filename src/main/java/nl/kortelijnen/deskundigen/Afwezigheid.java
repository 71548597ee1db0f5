package nl.kortelijnen.deskundigen;

import java.time.LocalDate;

/**
 * Days on which somebody does not work.
 *
 * @param tot the first day back at work
 * @param reden in one word, such as "verlof"
 */
public record Afwezigheid(LocalDate van, LocalDate tot, String reden) {

    public Afwezigheid {
        if (!tot.isAfter(van)) {
            throw new IllegalArgumentException("Wie afwezig is, komt op een latere dag terug: " + van + " tot " + tot);
        }
    }

    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot);
    }
}
