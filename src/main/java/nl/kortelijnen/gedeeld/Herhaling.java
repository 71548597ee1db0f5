package nl.kortelijnen.gedeeld;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found once is found everywhere: at the start of a sentence, in small letters, by a part of the name. */
final class Herhaling {

    private static final int KORTSTE = 3;

    private static final Map<Herkend.Soort, String> VOORSTELLEN = Map.of(
            Herkend.Soort.NAAM, "iemand",
            Herkend.Soort.SCHOOL, "een school",
            Herkend.Soort.ORGANISATIE, "een organisatie",
            Herkend.Soort.PLAATS, "een andere plaats");

    private final Map<Herkend.Soort, Set<String>> namen = new EnumMap<>(Herkend.Soort.class);

    void leer(List<Herkend> vondsten) {
        for (Herkend vondst : vondsten) {
            if (VOORSTELLEN.containsKey(vondst.soort())) {
                Woord.alle(vondst.tekst()).forEach(woord -> leer(vondst.soort(), woord));
            }
        }
    }

    static boolean delenEenNaam(Herkend een, Herkend ander) {
        Set<String> woorden = kleineWoorden(een);
        woorden.retainAll(kleineWoorden(ander));
        return VOORSTELLEN.containsKey(een.soort()) && !woorden.isEmpty();
    }

    private static Set<String> kleineWoorden(Herkend vondst) {
        Set<String> woorden = new HashSet<>();
        for (Woord woord : Woord.alle(vondst.tekst())) {
            if (woord.tekst().length() >= KORTSTE
                    && !GeenNamen.bevat(woord.tekst())
                    && Aanspreekvorm.van(woord.klein()) == null) {
                woorden.add(zonderGenitief(woord.klein()));
            }
        }
        return woorden;
    }

    private void leer(Herkend.Soort soort, Woord woord) {
        boolean zegtIets = woord.tekst().length() >= KORTSTE
                && woord.metHoofdletter()
                && !woord.metCijfer()
                && (!GeenNamen.bevat(woord.tekst()) || GeenNamen.isWijk(woord.tekst()))
                && Aanspreekvorm.van(woord.klein()) == null;
        if (zegtIets) {
            namen.computeIfAbsent(soort, sleutel -> new HashSet<>()).add(zonderGenitief(woord.tekst()));
        }
    }

    void vind(List<Woord> woorden, Vondsten vondsten) {
        namen.forEach((soort, gevonden) -> new BekendeNamen(
                        gevonden, soort, VOORSTELLEN.getOrDefault(soort, ""), "Staat elders in de tekst ook zo")
                .vind(woorden, vondsten));
    }

    private static String zonderGenitief(String naam) {
        return naam.replaceFirst("['’]s?$", "");
    }
}
