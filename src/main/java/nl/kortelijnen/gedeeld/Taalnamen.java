package nl.kortelijnen.gedeeld;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every name by which people call a language: its own, the Dutch one of CLDR, its codes (BCP 47, ISO 639-3), and the
 * everyday ones of {@code codelijsten/taalnamen.properties}.
 */
public final class Taalnamen {

    private static final Taalnamen ALLE = new Taalnamen(Taal.alle());

    private final Map<String, Set<Taal>> perNaam = new HashMap<>();
    private final Map<Taal, Set<String>> perTaal = new HashMap<>();

    private Taalnamen(Collection<Taal> talen) {
        Properties alledaags = Codelijst.lees("taalnamen");
        for (Taal taal : talen) {
            Stream.of(
                            Stream.of(taal.naam(), taal.code()),
                            opDitPlatform(taal.code()),
                            Arrays.stream(alledaags.getProperty(taal.code(), "").split(",")))
                    .flatMap(namen -> namen)
                    .map(String::strip)
                    .filter(naam -> !naam.isEmpty())
                    .forEach(naam -> voegToe(naam, taal));
        }
    }

    private static Stream<String> opDitPlatform(String code) {
        Locale taal = Locale.forLanguageTag(code);
        try {
            return Stream.of(taal.getDisplayLanguage(Nederlands.TAAL), taal.getISO3Language());
        } catch (MissingResourceException e) {
            return Stream.of(taal.getDisplayLanguage(Nederlands.TAAL));
        }
    }

    private void voegToe(String naam, Taal taal) {
        perNaam.computeIfAbsent(sleutel(naam), sleutel -> new TreeSet<>(Comparator.comparing(Taal::code)))
                .add(taal);
        perTaal.computeIfAbsent(taal, alle -> new TreeSet<>(Nederlands.VOLGORDE))
                .add(naam);
    }

    /**
     * The languages that are called so, by whatever name people use: "Darija" and "ar-MA" are Moroccan Arabic.
     *
     * @return none for an unknown name, and several, in the order of their own names, for one that leaves it open, such
     *     as "Berbers"
     */
    public static List<Taal> talen(String naam) {
        return ALLE.perNaam.getOrDefault(sleutel(naam), Set.of()).stream()
                .sorted(Comparator.comparing(Taal::naam, Nederlands.VOLGORDE))
                .toList();
    }

    /** All names of a language, its own among them. */
    public static Set<String> van(Taal taal) {
        return ALLE.perTaal.getOrDefault(taal, Set.of(taal.naam()));
    }

    /** Whether one of its names begins with what was typed, or has a word that does. */
    public static boolean heet(Taal taal, String getypt) {
        String begin = sleutel(getypt);
        return van(taal).stream()
                .flatMap(naam -> Stream.concat(Stream.of(naam), Arrays.stream(naam.split("[ (-]"))))
                .anyMatch(naam -> sleutel(naam).startsWith(begin));
    }

    /** Without case, accents, spaces and signs. */
    private static String sleutel(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
