package nl.kortelijnen.consultatie.routering;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.deskundigen.Achterban;

/**
 * Where a question goes and why (AE1, AE2): relatively simple to the consultants of Bindkracht10, relatively complex to
 * Netwerk CW. The answers and the version of the rule are stored with the question, so that it can always be explained.
 *
 * @param naar the group that fits the answers
 * @param versie the version of the rule
 * @param zin why, as a whole sentence
 * @see <a href="../../../../../../docs/besluiten/0005-routering-consultaties.md">decision 0005</a>
 */
public record Routering(Achterban naar, int versie, String zin) {

    public static final int VERSIE = 1;

    /** So many of the lighter answers together make a situation complex. */
    private static final int VANAF = 2;

    /** @param antwoorden what was answered with yes */
    public static Routering bepaal(Set<Vraagkenmerk> antwoorden) {
        List<Vraagkenmerk> zwaar =
                antwoorden.stream().filter(Vraagkenmerk::zwaar).sorted().toList();
        List<Vraagkenmerk> licht =
                antwoorden.stream().filter(kenmerk -> !kenmerk.zwaar()).sorted().toList();
        boolean complex = !zwaar.isEmpty() || licht.size() >= VANAF;
        return complex
                ? new Routering(
                        Achterban.NETWERK_CW,
                        VERSIE,
                        "Naar Netwerk CW, omdat " + opsomming(Stream.concat(zwaar.stream(), licht.stream())) + ".")
                : new Routering(Achterban.BK10, VERSIE, eenvoudig(licht));
    }

    private static String eenvoudig(List<Vraagkenmerk> licht) {
        return licht.isEmpty()
                ? "Naar Bindkracht10, omdat niets van wat je kon aankruisen speelt."
                : "Naar Bindkracht10, omdat alleen speelt dat " + opsomming(licht.stream()) + ".";
    }

    private static String opsomming(Stream<Vraagkenmerk> kenmerken) {
        List<String> redenen = kenmerken.map(Vraagkenmerk::reden).toList();
        int laatste = redenen.size() - 1;
        return laatste == 0
                ? redenen.getFirst()
                : String.join(", ", redenen.subList(0, laatste)) + " en " + redenen.get(laatste);
    }
}
