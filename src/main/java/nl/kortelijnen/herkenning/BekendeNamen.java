package nl.kortelijnen.herkenning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.gedeeld.Nederlands;

/** Names the caller knows to be of somebody: found in any spelling of case and accents, and with a genitive s. */
final class BekendeNamen {

    private final Map<String, List<List<String>>> opEersteWoord = new HashMap<>();
    private final Gegevenssoort soort;
    private final String voorstel;
    private final String uitleg;

    BekendeNamen(Set<String> namen) {
        this(namen, Gegevenssoort.NAAM, "iemand", "Deze naam hoort bij het huishouden van de casus");
    }

    /** @param voorstel what may stand in the place of each */
    BekendeNamen(Set<String> namen, Gegevenssoort soort, String voorstel, String uitleg) {
        this.soort = soort;
        this.voorstel = voorstel;
        this.uitleg = uitleg;
        for (String naam : namen) {
            List<String> delen = Arrays.stream(kaal(naam).split("\\s+"))
                    .filter(deel -> deel.length() > 1)
                    .toList();
            if (!delen.isEmpty()) {
                opEersteWoord
                        .computeIfAbsent(delen.getFirst(), sleutel -> new ArrayList<>())
                        .add(delen);
            }
        }
    }

    void vind(List<Woord> woorden, Vondsten vondsten) {
        if (opEersteWoord.isEmpty()) {
            return;
        }
        List<String> kaal = woorden.stream().map(woord -> kaal(woord.tekst())).toList();
        for (int plek = 0; plek < woorden.size(); plek++) {
            int lengte = langste(kaal, plek);
            Woord eerste = woorden.get(plek);
            if (lengte == 0 || !eerste.metHoofdletter() && GeenNamen.bevat(eerste.tekst())) {
                continue;
            }
            int tot = woorden.get(plek + lengte - 1).tot();
            vondsten.neem(soort, eerste.van(), tot, voorstel, uitleg);
        }
    }

    private int langste(List<String> woorden, int plek) {
        String eerste = woorden.get(plek);
        return Math.max(langste(woorden, plek, eerste), langste(woorden, plek, zonderGenitief(eerste)));
    }

    private int langste(List<String> woorden, int plek, String eerste) {
        return opEersteWoord.getOrDefault(eerste, List.of()).stream()
                .filter(naam -> past(woorden, plek, naam))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean past(List<String> woorden, int plek, List<String> naam) {
        if (plek + naam.size() > woorden.size()) {
            return false;
        }
        for (int deel = 1; deel < naam.size(); deel++) {
            String woord = woorden.get(plek + deel);
            if (!woord.equals(naam.get(deel)) && !zonderGenitief(woord).equals(naam.get(deel))) {
                return false;
            }
        }
        return true;
    }

    private static String zonderGenitief(String woord) {
        return woord.endsWith("s") ? woord.substring(0, woord.length() - 1).replaceAll("'$", "") : woord;
    }

    private static String kaal(String naam) {
        return Normalizer.normalize(naam.strip().toLowerCase(Nederlands.TAAL), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
