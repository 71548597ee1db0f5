package nl.kortelijnen.herkenning;

import java.util.LinkedHashSet;
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

    private final Set<Bekendgegeven> gevonden = new LinkedHashSet<>();

    void leer(List<Herkend> vondsten) {
        for (Herkend vondst : vondsten) {
            String voorstel = VOORSTELLEN.get(vondst.soort());
            if (voorstel != null) {
                Woord.alle(vondst.tekst()).stream()
                        .filter(Herhaling::zegtIets)
                        .map(woord -> Naamdelen.zonderGenitief(woord.tekst()))
                        .map(naam -> new Bekendgegeven(naam, vondst.soort(), voorstel))
                        .forEach(gevonden::add);
            }
        }
    }

    private static boolean zegtIets(Woord woord) {
        return woord.tekst().length() >= Naamdelen.KORTSTE
                && woord.metHoofdletter()
                && !woord.metCijfer()
                && (!GeenNamen.bevat(woord.tekst()) || GeenNamen.isWijk(woord.tekst()))
                && Aanspreekvorm.van(woord.klein()) == null;
    }

    void vind(List<Woord> woorden, Vondsten vondsten, Woordkennis kennis) {
        BekendeNamen.eerderGevonden(gevonden, kennis).vind(woorden, vondsten);
    }
}
