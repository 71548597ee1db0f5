package nl.kortelijnen.cijfers;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of some quarters: from the first day of the first to the last day of the last.
 *
 * @param titel what stands above it on paper and in a file
 */
public record Cijferrapport(String titel, LocalDate van, LocalDate tot, List<Cijfertabel> tabellen) {

    /** Below this a number is hidden. */
    public static final int DREMPEL = Celonderdrukking.DREMPEL;

    public static final String UITLEG = "Een getal onder de 5 laten we niet zien, en ook niet wat je daaruit kunt "
            + "uitrekenen. Zo is een cijfer nooit tot een gezin of een collega te herleiden.";
}
