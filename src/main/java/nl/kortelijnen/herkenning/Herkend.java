package nl.kortelijnen.herkenning;

import java.util.Collections;

/**
 * Something in a text by which a person may be recognised.
 *
 * @param van first character in the text, from 0
 * @param tot one past the last character
 * @param tekst what stands there
 * @param voorstel what could stand there instead; empty: leave it out
 * @param uitleg why it was found, as a short Dutch sentence
 */
public record Herkend(Gegevenssoort soort, int van, int tot, String tekst, String voorstel, String uitleg) {

    public boolean weglaten() {
        return voorstel.isEmpty();
    }

    /** Whether it points to somebody only together with what stands beside it. */
    public boolean isCombinatie() {
        return soort == Gegevenssoort.COMBINATIE;
    }

    /** The same, or a part of it, in whatever letters: "Bahar van Loon" and "loon". */
    public boolean noemtHetzelfdeAls(Herkend ander) {
        return soort == ander.soort
                && soort.isNaam()
                && !Collections.disjoint(Naamdelen.van(tekst), Naamdelen.van(ander.tekst));
    }

    /** Whether it is a first name that is also an ordinary word: Merel, Iris, Roos. */
    public boolean isOokEenWoord() {
        return soort == Gegevenssoort.NAAM && GeenNamen.isOokEenWoord(tekst);
    }
}
