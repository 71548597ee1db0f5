package nl.kortelijnen.huishouden;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.portaal.aanbod.Aanknoping;

/**
 * Which languages, backgrounds and themes of the lists are named in what a reader may see of a household. Nothing is
 * recorded for it: the fields are read as they are, and a lock keeps its field out of this too (G10).
 */
public final class Aanknopingen {

    /** Everybody speaks it, and every text is in it. */
    private static final String NEDERLANDS = "nl";

    private static final String TOLK = "tolk-en-taal";
    private static final int KORTSTE_WOORD = 4;

    /** From this length on an ending may differ: "Eritrese" and "Eritrea" name "Eritrees". */
    private static final int LANG = 7;

    /** So much of a word must be the same: "eergerelateerde" names the theme "Eergerelateerd geweld". */
    private static final int LANGSTE_STAM = 9;

    /**
     * "Geen eergerelateerd geweld" names nothing. Five words at most, and not past "en": to name a theme too many costs
     * less than to miss one.
     */
    private static final Pattern ONTKEND = Pattern.compile(
            "\\b(?:geen|zonder|nooit)(?:\\s+(?!(?:en|maar|wel)\\b)[\\p{L}\\p{N}-]+){1,5}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Aanknopingen() {}

    public static Aanknoping van(Huishouden huishouden) {
        Map<Veld, String> velden = huishouden.velden();
        Set<String> talen = new TreeSet<>(genoemd(
                Taal.alle().stream()
                        .map(taal -> new Code(taal.code(), taal.naam()))
                        .toList(),
                tekst(velden, Veld.TALEN, Veld.TOLK)));
        huishouden.ledenNu().stream()
                .map(Lid::taal)
                .filter(taal -> !taal.isEmpty())
                .forEach(talen::add);
        talen.remove(NEDERLANDS);
        Set<String> culturen = genoemd(Codelijst.CULTUREN.alle(), tekst(velden, Veld.ACHTERGROND));
        Set<String> themas = new TreeSet<>(genoemd(Codelijst.THEMAS.alle(), tekst(velden, Veld.values())));
        if (velden.containsKey(Veld.TOLK) || huishouden.ledenNu().stream().anyMatch(Lid::tolk)) {
            themas.add(TOLK);
        }
        return new Aanknoping(talen, culturen, themas);
    }

    private static String tekst(Map<Veld, String> velden, Veld... welke) {
        return Arrays.stream(welke)
                .flatMap(veld -> Stream.ofNullable(velden.get(veld)))
                .map(veld -> veld.toLowerCase(Locale.ROOT))
                .map(veld -> ONTKEND.matcher(veld).replaceAll(" "))
                .collect(Collectors.joining(" "));
    }

    /** A label is named when each of its words is. */
    private static Set<String> genoemd(Collection<Code> lijst, String tekst) {
        List<String> woorden = List.of(tekst.split("[^\\p{L}\\p{N}]+"));
        return lijst.stream()
                .filter(code -> genoemd(code.label(), woorden))
                .map(Code::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean genoemd(String label, List<String> woorden) {
        List<String> stammen = Arrays.stream(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> woord.length() >= KORTSTE_WOORD)
                .map(Aanknopingen::stam)
                .toList();
        return !stammen.isEmpty()
                && stammen.stream().allMatch(stam -> woorden.stream().anyMatch(woord -> woord.startsWith(stam)));
    }

    private static String stam(String woord) {
        int uitgang = woord.length() >= LANG ? 2 : 0;
        return woord.substring(0, Math.min(LANGSTE_STAM, woord.length() - uitgang));
    }
}
