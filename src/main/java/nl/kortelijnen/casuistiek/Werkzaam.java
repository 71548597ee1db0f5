package nl.kortelijnen.casuistiek;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Codelijst;

/**
 * Something that worked, and in which shared cases.
 *
 * @param successen how many of those are told as a success
 */
public record Werkzaam(String code, String label, List<Vindplaats> casussen, int successen) {

    public Werkzaam {
        casussen = List.copyOf(casussen);
    }

    public record Vindplaats(UUID id, String titel) {}

    static Werkzaam van(String code, List<CasusRijen.Elementrij> rijen) {
        return new Werkzaam(
                code,
                Codelijst.ELEMENTEN.label(code),
                rijen.stream()
                        .map(rij -> new Vindplaats(rij.getId(), rij.getTitel().strip()))
                        .toList(),
                (int) rijen.stream()
                        .filter(rij -> rij.getSoort() == Casussoort.SUCCES)
                        .count());
    }
}
