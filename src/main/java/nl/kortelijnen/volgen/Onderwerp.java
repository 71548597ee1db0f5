package nl.kortelijnen.volgen;

import nl.kortelijnen.gedeeld.Fout;

/**
 * Something one may follow or keep.
 *
 * @param wat its number or code; of a saved search its address
 */
public record Onderwerp(Onderwerpsoort soort, String wat) {

    private static final int LANGSTE = 1_000;

    public Onderwerp {
        if (wat.isBlank() || wat.length() > LANGSTE) {
            throw new Fout.RegelGeschonden("Dit is te lang om te bewaren. Kies minder filters.");
        }
    }
}
