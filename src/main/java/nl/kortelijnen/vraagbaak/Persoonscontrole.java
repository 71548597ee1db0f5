package nl.kortelijnen.vraagbaak;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;

/**
 * A channel is about the work, never about somebody: no name, number or address in it. Towns, days and ages may stand; they
 * say where and of whom one asks, and alone point at nobody.
 */
public final class Persoonscontrole {

    private static final Set<Gegevenssoort> MAG = EnumSet.of(
            Gegevenssoort.PLAATS,
            Gegevenssoort.ORGANISATIE,
            Gegevenssoort.WEBADRES,
            Gegevenssoort.DATUM,
            Gegevenssoort.LEEFTIJD);

    private Persoonscontrole() {}

    /** What must go from this text, in its order. */
    public static List<Herkend> vondsten(String tekst) {
        return Herkenner.vind(tekst).stream()
                .filter(vondst -> !MAG.contains(vondst.soort()))
                .toList();
    }

    /** The text with something general in the place of each. */
    public static String algemener(String tekst) {
        String schoon = tekst;
        for (Herkend vondst : vondsten(tekst).reversed()) {
            schoon = Herkenner.vervang(schoon, vondst);
        }
        return schoon;
    }

    /** @throws Fout.RegelGeschonden when something in these points at a person */
    public static void keur(String... teksten) {
        String wat = Stream.of(teksten)
                .flatMap(tekst -> vondsten(tekst).stream())
                .map(vondst ->
                        "“" + vondst.tekst() + "” (" + vondst.soort().label().toLowerCase(Nederlands.TAAL) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!wat.isEmpty()) {
            throw new Persoonherkend(wat);
        }
    }

    /** Apart from other rules, so that a form can offer something more general. */
    public static final class Persoonherkend extends Fout.RegelGeschonden {
        private Persoonherkend(String wat) {
            super("Nog niet geplaatst: " + wat + " wijst iemand aan. In een kanaal schrijf je niet over een persoon. "
                    + "Haal het weg of schrijf het algemener. Je tekst staat er nog.");
        }
    }
}
