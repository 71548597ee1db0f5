package nl.kortelijnen.verslag.verbetering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much two points are alike, from 0 to 1: the weight of the words they share against the weight of all their words. A
 * word that few points have weighs more; words that say nothing by themselves do not count. Pure.
 */
final class Puntgelijkenis {

    /** From here on two points are shown to a person as perhaps the same. */
    static final double GRENS = 0.42;

    private static final Set<String> LEEG = Set.of(
            "de", "het", "een", "en", "of", "maar", "dat", "die", "dit", "deze", "er", "is", "zijn", "ben", "word",
            "wordt", "worden", "heb", "heeft", "hebben", "moet", "moeten", "kan", "kunnen", "zal", "zullen", "mag",
            "wil", "willen", "in", "op", "aan", "bij", "van", "voor", "met", "door", "om", "te", "tot", "naar", "uit",
            "over", "als", "dan", "zo", "ook", "niet", "geen", "meer", "veel", "wel", "nog", "al", "je", "we", "wij",
            "ze", "zij", "hij", "ons", "onze", "hun", "wat", "wie", "waar", "hoe", "elk", "elke", "alle", "iedere",
            "zeg", "ga", "doe", "maak", "zorg");

    private final Map<String, Integer> keren = new HashMap<>();
    private final int aantal;

    /** @param alle the words of every point there is */
    Puntgelijkenis(List<Set<String>> alle) {
        aantal = alle.size();
        alle.forEach(woorden -> woorden.forEach(woord -> keren.merge(woord, 1, Integer::sum)));
    }

    double tussen(Set<String> een, Set<String> ander) {
        Set<String> samen = zonderLeeg(een);
        Set<String> allebei = new HashSet<>(samen);
        Set<String> rechts = zonderLeeg(ander);
        samen.addAll(rechts);
        allebei.retainAll(rechts);
        double geheel = gewicht(samen);
        return geheel == 0 ? 0 : gewicht(allebei) / geheel;
    }

    private static Set<String> zonderLeeg(Set<String> woorden) {
        Set<String> uit = new HashSet<>(woorden);
        uit.removeAll(LEEG);
        return uit;
    }

    private double gewicht(Set<String> woorden) {
        return woorden.stream()
                .mapToDouble(woord -> Math.log(1 + (double) (aantal + 1) / keren.getOrDefault(woord, 1)))
                .sum();
    }
}
