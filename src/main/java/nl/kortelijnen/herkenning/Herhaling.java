package nl.kortelijnen.herkenning;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found once is found everywhere: at the start of a sentence, in small letters, by a part of the name. */
final class Herhaling {

    private static final Map<Gegevenssoort, String> VOORSTELLEN = Map.of(
            Gegevenssoort.NAAM, "iemand",
            Gegevenssoort.SCHOOL, "een school",
            Gegevenssoort.ORGANISATIE, "een organisatie",
            Gegevenssoort.PLAATS, "een andere plaats");

    private final Map<Gegevenssoort, Set<String>> namen = new EnumMap<>(Gegevenssoort.class);

    void leer(List<Herkend> vondsten) {
        for (Herkend vondst : vondsten) {
            if (VOORSTELLEN.containsKey(vondst.soort())) {
                Woord.alle(vondst.tekst()).forEach(woord -> leer(vondst.soort(), woord));
            }
        }
    }

    private void leer(Gegevenssoort soort, Woord woord) {
        boolean zegtIets = woord.tekst().length() >= Naamdelen.KORTSTE
                && woord.metHoofdletter()
                && !woord.metCijfer()
                && (!GeenNamen.bevat(woord.tekst()) || GeenNamen.isWijk(woord.tekst()))
                && Aanspreekvorm.van(woord.klein()) == null;
        if (zegtIets) {
            namen.computeIfAbsent(soort, sleutel -> new HashSet<>()).add(Naamdelen.zonderGenitief(woord.tekst()));
        }
    }

    void vind(List<Woord> woorden, Vondsten vondsten) {
        namen.forEach((soort, gevonden) -> new BekendeNamen(
                        gevonden, soort, VOORSTELLEN.getOrDefault(soort, ""), "Staat elders in de tekst ook zo")
                .vind(woorden, vondsten));
    }
}
