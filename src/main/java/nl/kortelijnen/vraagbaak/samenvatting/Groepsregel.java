package nl.kortelijnen.vraagbaak.samenvatting;

import java.util.UUID;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Herkomst;

/**
 * A line of a subgroup as it goes into an answer.
 *
 * @param onderwerp the heading it comes under
 * @param tekst its words; may have been made more general
 */
public record Groepsregel(Herkomst herkomst, String onderwerp, String tekst) {

    public static final int LANGSTE_ONDERWERP = 80;

    public UUID notitie() {
        return herkomst.notitie();
    }

    public Groepsregel met(String anderOnderwerp, String andereTekst) {
        return new Groepsregel(herkomst, anderOnderwerp.strip(), andereTekst.strip());
    }

    /** "Groep 3, regel 2". */
    public String waar() {
        return "Groep " + herkomst.groep() + ", regel " + herkomst.regel();
    }
}
