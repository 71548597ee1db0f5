package nl.kortelijnen.herkenning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import nl.kortelijnen.gedeeld.Nederlands;

/**
 * What a form is to the dictionary of Dutch: an ordinary word, or what people or places are called. Remembers what it
 * looked up; used by one thread at a time.
 */
final class Woordkennis {

    private static final String BESTAND = "/org/languagetool/resource/nl/dutch.dict";
    private static final int KORTSTE_DEEL = 4;
    private static final int LANGSTE_NAAM = 12;

    private final DictionaryLookup boek = new DictionaryLookup(Boek.WOORDEN);
    private final Map<String, Boolean> gewoon = new HashMap<>();

    /** Read at its first use. */
    private static final class Boek {
        static final Dictionary WOORDEN = lees();

        private static Dictionary lees() {
            try {
                URL bestand = Objects.requireNonNull(Woordkennis.class.getResource(BESTAND), BESTAND);
                return Dictionary.read(bestand);
            } catch (IOException e) {
                throw new UncheckedIOException("The Dutch dictionary cannot be read", e);
            }
        }
    }

    /** Whether it is a Dutch word in small letters, or two of them written together. */
    boolean isWoord(String vorm) {
        return gewoon.computeIfAbsent(vorm.toLowerCase(Nederlands.TAAL), this::zoek);
    }

    private boolean zoek(String klein) {
        if (isLemma(klein) || GeenNamen.bevat(klein)) {
            return true;
        }
        for (String deel : klein.split("['-]")) {
            if (deel.length() > 1 && !isLemma(deel) && !isSamengesteld(deel)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSamengesteld(String woord) {
        if (woord.length() > 40) {
            return false;
        }
        for (int knip = KORTSTE_DEEL; knip <= woord.length() - KORTSTE_DEEL; knip++) {
            String voor = woord.substring(0, knip);
            if (isLemma(woord.substring(knip))
                    && (isLemma(voor) || voor.endsWith("s") && isLemma(voor.substring(0, knip - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Only taken together from other words is it one: "wijnbergen". */
    boolean isNietZelfEenWoord(String vorm) {
        String klein = vorm.toLowerCase(Nederlands.TAAL);
        return !isLemma(klein) && !GeenNamen.bevat(klein);
    }

    private boolean isLemma(String klein) {
        return klein.length() > 1 && !boek.lookup(klein).isEmpty();
    }

    /** Whether somebody may be called so: on our list or, with its capital, in the dictionary. */
    boolean isMensennaam(String vorm) {
        return GeenNamen.isVoornaam(vorm) || GeenNamen.isAchternaam(vorm) || is(vorm, "ENM:PER");
    }

    /** Whether it is a town, river or country to the dictionary. */
    boolean isPlaatsnaam(String vorm) {
        return is(vorm, "ENM:LOC");
    }

    /** At the start of a sentence: a capital that no Dutch word explains. */
    boolean isVreemd(String vorm) {
        return vorm.length() >= 3
                && vorm.length() <= LANGSTE_NAAM
                && vorm.chars().allMatch(teken -> Character.isLetter(teken) || teken == '-' || teken == '\'')
                && !isWoord(vorm);
    }

    private boolean is(String vorm, String soort) {
        String naam = vorm.substring(0, 1).toUpperCase(Locale.ROOT)
                + vorm.substring(1).toLowerCase(Nederlands.TAAL);
        for (WordData gegeven : boek.lookup(naam)) {
            CharSequence merk = gegeven.getTag();
            if (merk != null && merk.toString().startsWith(soort)) {
                return true;
            }
        }
        return false;
    }
}
