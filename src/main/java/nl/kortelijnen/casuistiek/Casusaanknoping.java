package nl.kortelijnen.casuistiek;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.GenoemdeCodes;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.portaal.aanbod.Aanknoping;

/** By what guidance, experts and other cases go with a case: its themes, and the languages and origins it names (C10). */
public final class Casusaanknoping {

    /** Everybody speaks it. */
    private static final String NEDERLANDS = "nl";

    private Casusaanknoping() {}

    public static Aanknoping van(Casustekst tekst) {
        String alles = tekst.velden().values().stream().collect(Collectors.joining(". "));
        Set<String> talen = new TreeSet<>(GenoemdeCodes.van(
                Taal.alle().stream()
                        .map(taal -> new Code(taal.code(), taal.naam()))
                        .toList(),
                alles));
        talen.remove(NEDERLANDS);
        return new Aanknoping(talen, GenoemdeCodes.van(Codelijst.CULTUREN.alle(), alles), tekst.themas());
    }
}
