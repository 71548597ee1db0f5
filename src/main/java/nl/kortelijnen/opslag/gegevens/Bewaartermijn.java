package nl.kortelijnen.opslag.gegevens;

import java.time.LocalDate;

/**
 * How long something is kept.
 *
 * @param maanden 1 to 600
 * @param vanaf from when that counts, in words
 * @param hoe what happens then, in words
 * @param waarom in words
 */
public record Bewaartermijn(String code, String naam, int maanden, String vanaf, String hoe, String waarom) {

    /** @throws IllegalArgumentException with a sentence for whoever wrote the file */
    public Bewaartermijn {
        if (maanden < 1 || maanden > 600) {
            throw new IllegalArgumentException("maanden moet tussen 1 en 600 liggen, niet " + maanden);
        }
    }

    /** What was last changed before this day is past it. */
    public LocalDate grens(LocalDate vandaag) {
        return vandaag.minusMonths(maanden);
    }
}
