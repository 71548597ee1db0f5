package nl.kortelijnen.gedeeld;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Dutch order of people's names: by the main part of the last name, so "Lotte van den Berg" stands under the B. */
public final class Persoonsnaam {

    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "aan", "af", "al", "bij", "da", "dal", "de", "degli", "dei", "del", "della", "den", "der", "des", "di",
            "do", "dos", "du", "el", "het", "in", "la", "las", "le", "les", "los", "onder", "op", "over", "'s", "'t",
            "te", "ten", "ter", "tot", "uit", "uijt", "van", "ver", "vom", "von", "voor", "zu", "zum", "zur");

    public static final Comparator<String> VOLGORDE =
            Comparator.comparing(Persoonsnaam::hoofddeel, Nederlands.VOLGORDE).thenComparing(Nederlands.VOLGORDE);

    private Persoonsnaam() {}

    /** "Berg" of "Lotte van den Berg", "Osman" of "Amina Osman"; a single word is itself. */
    public static String hoofddeel(String naam) {
        List<String> woorden = Arrays.stream(naam.strip().split("\\s+")).toList();
        int plek = 1;
        while (plek < woorden.size() - 1 && !TUSSENVOEGSELS.contains(kaal(woorden.get(plek)))) {
            plek++;
        }
        while (plek < woorden.size() - 1 && TUSSENVOEGSELS.contains(kaal(woorden.get(plek)))) {
            plek++;
        }
        return plek >= woorden.size() ? naam.strip() : String.join(" ", woorden.subList(plek, woorden.size()));
    }

    /** "van den Berg" of "Lotte van den Berg": the main part with what stands before it. */
    public static String achternaam(String naam) {
        String hoofddeel = hoofddeel(naam);
        List<String> woorden = Arrays.stream(naam.strip().split("\\s+")).toList();
        int plek = woorden.size() - hoofddeel.split("\\s+").length;
        while (plek > 1 && TUSSENVOEGSELS.contains(kaal(woorden.get(plek - 1)))) {
            plek--;
        }
        return String.join(" ", woorden.subList(Math.max(plek, 0), woorden.size()));
    }

    private static String kaal(String woord) {
        return woord.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
