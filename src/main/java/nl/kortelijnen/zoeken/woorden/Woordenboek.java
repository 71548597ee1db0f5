package nl.kortelijnen.zoeken.woorden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Five million Dutch word forms with their lemma and kind, in one automaton of 13 MB. Safe for use by many threads. */
final class Woordenboek {

    private static final String BESTAND = "/org/languagetool/resource/nl/dutch.dict";

    private final Dictionary woorden;

    private Woordenboek(Dictionary woorden) {
        this.woorden = woorden;
    }

    static Woordenboek lees() {
        try {
            URL bestand = Objects.requireNonNull(Woordenboek.class.getResource(BESTAND), BESTAND);
            return new Woordenboek(Dictionary.read(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException("The Dutch dictionary cannot be read", e);
        }
    }

    /** One way to read a form: its lemma and its kind, such as {@code ZNW:MRV:DE_} (a noun in the plural). */
    record Lezing(String lemma, String soort) {}

    /** All readings of a form in lower case; none when it is not a word. */
    List<Lezing> lezingen(String vorm) {
        List<Lezing> lezingen = new ArrayList<>(2);
        for (WordData gegeven : new DictionaryLookup(woorden).lookup(vorm)) {
            CharSequence lemma = gegeven.getStem();
            CharSequence soort = gegeven.getTag();
            if (lemma != null && soort != null) {
                lezingen.add(new Lezing(lemma.toString(), soort.toString()));
            }
        }
        return lezingen;
    }
}
