package nl.kortelijnen.gedeeld;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which codes of a list a text names by their labels. A text that says "geen schulden" does not name "Schulden". */
public final class GenoemdeCodes {

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

    private GenoemdeCodes() {}

    /** A label is named when each of its words is. */
    public static Set<String> van(Collection<Code> lijst, String tekst) {
        String gezegd = ONTKEND.matcher(tekst.toLowerCase(Locale.ROOT)).replaceAll(" ");
        List<String> woorden = List.of(gezegd.split("[^\\p{L}\\p{N}]+"));
        return lijst.stream()
                .filter(code -> genoemd(code.label(), woorden))
                .map(Code::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean genoemd(String label, List<String> woorden) {
        List<String> stammen = Arrays.stream(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(woord -> woord.length() >= KORTSTE_WOORD)
                .map(GenoemdeCodes::stam)
                .toList();
        return !stammen.isEmpty()
                && stammen.stream().allMatch(stam -> woorden.stream().anyMatch(woord -> woord.startsWith(stam)));
    }

    private static String stam(String woord) {
        int uitgang = woord.length() >= LANG ? 2 : 0;
        return woord.substring(0, Math.min(LANGSTE_STAM, woord.length() - uitgang));
    }
}
