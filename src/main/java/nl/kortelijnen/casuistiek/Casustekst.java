package nl.kortelijnen.casuistiek;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.GenoemdeCodes;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a case. Every field may still be empty; none is null.
 *
 * @param elementen codes of what worked
 * @throws Fout.RegelGeschonden when a field is too long
 */
public record Casustekst(
        Casussoort soort,
        @Nullable Vraagsoort vraagsoort,
        @Nullable Fase fase,
        Set<String> themas,
        Map<Casusveld, String> velden,
        Set<String> elementen) {

    /** Everybody speaks it. */
    private static final String NEDERLANDS = "nl";

    /** Without what worked. */
    public Casustekst(
            Casussoort soort,
            @Nullable Vraagsoort vraagsoort,
            @Nullable Fase fase,
            Set<String> themas,
            Map<Casusveld, String> velden) {
        this(soort, vraagsoort, fase, themas, velden, Set.of());
    }

    public Casustekst {
        themas = Set.copyOf(themas);
        elementen = Set.copyOf(elementen);
        Map<Casusveld, String> alle = new EnumMap<>(Casusveld.class);
        for (Casusveld veld : Casusveld.values()) {
            String tekst = velden.getOrDefault(veld, "");
            if (tekst.length() > veld.maximum()) {
                throw new Fout.RegelGeschonden("“" + veld.label(soort) + "” is te lang: hooguit " + veld.maximum()
                        + " tekens. Wat je typte staat er nog; kort het in.");
            }
            alle.put(veld, tekst);
        }
        velden = Map.copyOf(alle);
    }

    public static Casustekst leeg(Casussoort soort) {
        return new Casustekst(soort, null, null, Set.of(), Map.of());
    }

    public String van(Casusveld veld) {
        return velden.getOrDefault(veld, "");
    }

    public String titel() {
        return van(Casusveld.TITEL).strip();
    }

    public String vraag() {
        return van(Casusveld.VRAAG).strip();
    }

    public Casustekst met(Casusveld veld, String tekst) {
        Map<Casusveld, String> nieuw = new EnumMap<>(velden);
        nieuw.put(veld, tekst);
        return new Casustekst(soort, vraagsoort, fase, themas, nieuw, elementen);
    }

    /** By what guidance, experts and other cases go with it: its themes, and the languages and origins it names (C10). */
    public Aanknoping aanknoping() {
        String alles = String.join(". ", velden.values());
        Set<String> talen = new TreeSet<>(GenoemdeCodes.van(
                Taal.alle().stream()
                        .map(taal -> new Code(taal.code(), taal.naam()))
                        .toList(),
                alles));
        talen.remove(NEDERLANDS);
        return new Aanknoping(talen, GenoemdeCodes.van(Codelijst.CULTUREN.alle(), alles), themas);
    }

    public boolean isLeeg() {
        return velden.values().stream().allMatch(String::isBlank);
    }
}
