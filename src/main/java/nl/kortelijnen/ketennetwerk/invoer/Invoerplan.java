package nl.kortelijnen.ketennetwerk.invoer;

import java.util.List;
import java.util.Map;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals.Persoonsrij;
import nl.kortelijnen.ketennetwerk.Organisatie;

/**
 * What a file would do, before it does it. While one row is wrong nothing is brought in.
 *
 * @param organisaties cards to write; empty for a file of people, as {@code mensen} for one of organisations
 * @param eerder by id, how those cards are now that are there already
 */
public record Invoerplan(
        String wat,
        List<Invoerregel> regels,
        List<Organisatie> organisaties,
        List<Persoonsrij> mensen,
        Map<String, Object> eerder) {

    public Invoerplan {
        regels = List.copyOf(regels);
        organisaties = List.copyOf(organisaties);
        mensen = List.copyOf(mensen);
        eerder = Map.copyOf(eerder);
    }

    public long aantal(Invoerregel.Soort soort) {
        return regels.stream().filter(regel -> regel.soort() == soort).count();
    }

    /** How many cards would be written. */
    public int teSchrijven() {
        return organisaties.size() + mensen.size();
    }

    public boolean kan() {
        return aantal(Invoerregel.Soort.FOUT) == 0 && teSchrijven() > 0;
    }
}
