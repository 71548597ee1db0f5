package nl.kortelijnen.gedeeld;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The words by which people name where somebody comes from: "Eritrees", "Eritrese", "Eritrea". */
public final class Cultuurnamen {

    private static final Map<String, Set<String>> PER_CODE = lees();
    private static final Map<String, String> CODES = omgekeerd();

    private Cultuurnamen() {}

    /** The code of the culture these words name. */
    public static Optional<String> code(String woorden) {
        return Optional.ofNullable(CODES.get(woorden.toLowerCase(Locale.ROOT)));
    }

    /** All names of a culture, its own among them. */
    public static Set<String> van(String code) {
        return PER_CODE.getOrDefault(code, Set.of(Codelijst.CULTUREN.label(code)));
    }

    /** "Eritrese", "Somalische", "Turkse": before a noun. What cannot be bent stays as it is. */
    public static String verbogen(String label) {
        if (label.endsWith("ees")) {
            return label.substring(0, label.length() - 3) + "ese";
        }
        return isTeBuigen(label) ? label + "e" : label;
    }

    public static boolean isTeBuigen(String label) {
        return label.endsWith("s") || label.endsWith("sch");
    }

    private static Map<String, Set<String>> lees() {
        Properties andere = Codelijst.lees("cultuurnamen");
        Map<String, Set<String>> namen = new HashMap<>();
        for (Code cultuur : Codelijst.CULTUREN.alle()) {
            Set<String> alle = new LinkedHashSet<>();
            Stream.concat(
                            Stream.of(cultuur.label()),
                            Arrays.stream(andere.getProperty(cultuur.code(), "").split(",")))
                    .map(String::strip)
                    .filter(naam -> !naam.isEmpty())
                    .flatMap(naam -> Stream.of(naam, verbogen(naam)))
                    .forEach(alle::add);
            namen.put(cultuur.code(), alle);
        }
        return Map.copyOf(namen);
    }

    private static Map<String, String> omgekeerd() {
        Map<String, String> codes = new HashMap<>();
        PER_CODE.forEach((code, namen) -> namen.forEach(naam -> codes.put(naam.toLowerCase(Locale.ROOT), code)));
        return Map.copyOf(codes);
    }
}
