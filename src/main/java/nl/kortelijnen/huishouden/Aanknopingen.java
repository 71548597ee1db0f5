package nl.kortelijnen.huishouden;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.GenoemdeCodes;
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

    private Aanknopingen() {}

    public static Aanknoping van(Huishouden huishouden) {
        Map<Veld, String> velden = huishouden.velden();
        Set<String> talen = new TreeSet<>(GenoemdeCodes.van(
                Taal.alle().stream()
                        .map(taal -> new Code(taal.code(), taal.naam()))
                        .toList(),
                tekst(velden, Veld.TALEN, Veld.TOLK)));
        huishouden.ledenNu().stream()
                .map(Lid::taal)
                .filter(taal -> !taal.isEmpty())
                .forEach(talen::add);
        talen.remove(NEDERLANDS);
        Set<String> culturen = GenoemdeCodes.van(Codelijst.CULTUREN.alle(), tekst(velden, Veld.ACHTERGROND));
        Set<String> themas = new TreeSet<>(GenoemdeCodes.van(Codelijst.THEMAS.alle(), tekst(velden, Veld.values())));
        if (velden.containsKey(Veld.TOLK) || huishouden.ledenNu().stream().anyMatch(Lid::tolk)) {
            themas.add(TOLK);
        }
        return new Aanknoping(talen, culturen, themas);
    }

    private static String tekst(Map<Veld, String> velden, Veld... welke) {
        return Arrays.stream(welke)
                .flatMap(veld -> Stream.ofNullable(velden.get(veld)))
                .collect(Collectors.joining(". "));
    }
}
