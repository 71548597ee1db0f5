package nl.kortelijnen.deskundigen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;

/** The words by which people name where somebody comes from: "Eritrees", "Eritrese", "Eritrea". */
final class Cultuurwoorden {

    private static final Map<String, String> CODES = lees();

    private Cultuurwoorden() {}

    /** The code of the culture these words name. */
    static Optional<String> code(String woorden) {
        return Optional.ofNullable(CODES.get(woorden.toLowerCase(Locale.ROOT)));
    }

    /** "Eritrese", "Somalische", "Turkse": before a noun. What cannot be bent stays as it is. */
    static String verbogen(String label) {
        if (label.endsWith("ees")) {
            return label.substring(0, label.length() - 3) + "ese";
        }
        return isVerbogen(label) ? label + "e" : label;
    }

    static boolean isVerbogen(String label) {
        return label.endsWith("s") || label.endsWith("sch");
    }

    private static Map<String, String> lees() {
        Properties andere = Codelijst.lees("cultuurnamen");
        Map<String, String> codes = new HashMap<>();
        for (Code cultuur : Codelijst.CULTUREN.alle()) {
            Stream.concat(
                            Stream.of(cultuur.label()),
                            Arrays.stream(andere.getProperty(cultuur.code(), "").split(",")))
                    .map(String::strip)
                    .filter(naam -> !naam.isEmpty())
                    .flatMap(naam -> Stream.of(naam, verbogen(naam)))
                    .forEach(naam -> codes.put(naam.toLowerCase(Locale.ROOT), cultuur.code()));
        }
        return Map.copyOf(codes);
    }
}
