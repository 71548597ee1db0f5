package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the caller knows of whom a text is about and must not stand in it: a name, a place, a school.
 *
 * @param tekst one or more words; found in any inflection and with small slips
 * @param voorstel what may stand there instead, with its article: "de moeder"
 */
public record Bekendgegeven(String tekst, Gegevenssoort soort, String voorstel) {

    /** What somebody is to somebody says nothing about who it is. */
    private static final Set<String> ROLLEN =
            Stream.of("""
            moeder vader mama papa mam pap zoon dochter broer zus oma opa tante oom neef nicht baby kind meisje jongen
            buurvrouw buurman buur vriend vriendin man vrouw partner ex stiefvader stiefmoeder pleegvader pleegmoeder
            stiefzoon stiefdochter pleegkind tweeling halfbroer halfzus schoonmoeder schoonvader schoonzus zwager
            juf meester mentor leerkracht huisarts tolk school opvang werk kerk moskee tempel tuin club team sport buurt
            oudste jongste middelste grote kleine nieuwe oude eerste tweede derde de het een van mijn haar zijn en
            """.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());

    /**
     * The names in how somebody is called: "Oma Roos" holds Roos, "oudste zoon" holds none.
     *
     * @param voorstel the role: "de moeder"
     */
    public static List<Bekendgegeven> inAanduiding(String aanduiding, Gegevenssoort soort, String voorstel) {
        Woordkennis kennis = new Woordkennis();
        List<Woord> woorden = Woord.alle(aanduiding);
        List<Bekendgegeven> namen = new ArrayList<>();
        for (int plek = 0; plek < woorden.size(); plek++) {
            Woord woord = woorden.get(plek);
            if (isNaam(woord, plek, kennis)) {
                namen.add(new Bekendgegeven(woord.tekst(), soort, voorstel));
            }
        }
        if (namen.size() > 1) {
            namen.addFirst(new Bekendgegeven(aanduiding, soort, voorstel));
        }
        return namen;
    }

    private static boolean isNaam(Woord woord, int plek, Woordkennis kennis) {
        boolean mogelijk = woord.tekst().length() > 1 && !woord.metCijfer() && !ROLLEN.contains(woord.klein());
        return mogelijk
                && (!kennis.isWoord(woord.tekst())
                        || kennis.isMensennaam(woord.tekst())
                        || woord.metHoofdletter() && (plek > 0 || GeenNamen.isOokEenWoord(woord.tekst())));
    }

    /** Plain words of a name, those of which it is known. */
    List<String> delen() {
        return Arrays.stream(Naamvorm.kaal(tekst).split("[^\\p{L}\\p{N}'-]+"))
                .filter(deel -> deel.length() > 1)
                .toList();
    }
}
