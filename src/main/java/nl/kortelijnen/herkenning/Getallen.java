package nl.kortelijnen.herkenning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;

/** Numbers up to 99 as they are written in Dutch words or digits. */
final class Getallen {

    private static final List<String> TOT_TWINTIG = List.of(
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien");
    private static final List<String> TIENTALLEN =
            List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    private static final Map<String, Integer> WAARDEN = waarden();

    private static final String TIENEN = String.join("|", TIENTALLEN);
    private static final String EENHEDEN = "twee|drie|vier|vijf|zes|zeven|acht|negen";

    /** Without "een": that is an article more often than a number. */
    static final String ZONDER_EEN = "(?=[tdvzean])(?:(?:(?:een|" + EENHEDEN + ")[eë]n)?(?:" + TIENEN
            + ")|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|tien|elf|twaalf|" + EENHEDEN + ")";

    static final String WOORDEN = "(?:" + ZONDER_EEN + "|één|een)";

    private Getallen() {}

    static int waarde(String getal) {
        return Character.isDigit(getal.charAt(0))
                ? Integer.parseInt(getal)
                : WAARDEN.getOrDefault(getal.toLowerCase(Nederlands.TAAL), 0);
    }

    private static Map<String, Integer> waarden() {
        Map<String, Integer> waarden = new HashMap<>();
        waarden.put("één", 1);
        for (int getal = 1; getal < TOT_TWINTIG.size(); getal++) {
            waarden.put(TOT_TWINTIG.get(getal), getal);
        }
        for (int tiental = 0; tiental < TIENTALLEN.size(); tiental++) {
            int tien = 10 * (tiental + 2);
            waarden.put(TIENTALLEN.get(tiental), tien);
            for (int een = 1; een < 10; een++) {
                String woord = TOT_TWINTIG.get(een);
                String en = woord.endsWith("e") ? "ën" : "en";
                waarden.put(woord + en + TIENTALLEN.get(tiental), tien + een);
            }
        }
        return Map.copyOf(waarden);
    }
}
