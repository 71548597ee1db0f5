package nl.kortelijnen.herkenning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A module that knows what people or households are called tells whether a text names one, and never the names. So that
 * whoever keeps texts can leave those out without knowing whom they are about.
 */
public interface Naamkenner {

    /** What was typed, in words; the answer holds for the names of this moment. */
    Predicate<String> noemtIemand();

    /** Whether one of these stands in a text as a whole word or words, whatever the capitals. */
    static Predicate<String> eenVan(Collection<String> namen) {
        Set<String> gezocht = namen.stream()
                .map(Naamkenner::woorden)
                .filter(naam -> naam.strip().length() > 1)
                .collect(Collectors.toSet());
        return tekst -> {
            String woorden = woorden(tekst);
            return gezocht.stream().anyMatch(woorden::contains);
        };
    }

    private static String woorden(String tekst) {
        return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }
}
