package nl.kortelijnen.cijfers;

import java.util.List;

/**
 * A table of figures, from which the screen, the files and the API are made.
 *
 * @param code as programs know it
 * @param delen how many of the first columns are parts of one whole, for the chart; 0 for no chart
 */
public record Cijfertabel(
        String code, String titel, String uitleg, List<String> kolommen, int delen, List<Cijferrij> rijen) {

    /** One row: a quarter, an organisation or an expert in a quarter. */
    public record Cijferrij(String naam, List<Cijfercel> cellen) {}
}
