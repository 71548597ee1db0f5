package nl.kortelijnen.casuistiek.leren;

import java.util.List;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casussoort;

/**
 * A theme that shared cases ask about.
 *
 * @param vragen the cases told as a problem or a doubt
 * @param successen how many cases of this theme are told as a success: there is something to learn from already
 */
public record Leervraag(String thema, String label, List<Casusregel> vragen, int successen) {

    public Leervraag {
        vragen = List.copyOf(vragen);
    }

    static Leervraag van(String thema, String label, List<Casusregel> casussen) {
        List<Casusregel> vragen = casussen.stream()
                .filter(casus -> casus.soort() != Casussoort.SUCCES)
                .toList();
        return new Leervraag(thema, label, vragen, casussen.size() - vragen.size());
    }
}
