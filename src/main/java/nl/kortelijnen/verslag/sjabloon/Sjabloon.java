package nl.kortelijnen.verslag.sjabloon;

import java.util.List;
import java.util.Optional;
import nl.kortelijnen.verslag.inlezen.Punttype;

/**
 * The parts a report of some kind has.
 *
 * @param wanneer for what one uses it, in a sentence
 */
public record Sjabloon(String code, String naam, String wanneer, List<Deel> delen) {

    /**
     * One part.
     *
     * @param vraag what its writer is asked; never part of the report
     * @param soort what its points mostly are
     */
    public record Deel(String naam, String vraag, Punttype soort) {}

    /** The part of this name; empty when somebody made or renamed it. */
    public Optional<Deel> deel(String naam) {
        return delen.stream().filter(deel -> deel.naam().equals(naam)).findFirst();
    }
}
