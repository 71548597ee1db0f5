package nl.kortelijnen.toegang.vertrek;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** What a module holds that somebody who leaves must hand over. Asked by who leaves, of their own things only. */
public interface Vertrekbron {

    /** Stable, for the log: {@code lijn}. */
    String soort();

    /** As a heading: "Contactlijnen". */
    String label();

    /** Lower comes first. */
    int volgorde();

    /** What this person would leave behind, in the order in which one reads it. */
    List<Vertrekstuk> van(Gebruiker wie);

    /** What falls apart without this person, in sentences. */
    default List<String> gevolgen(Gebruiker wie) {
        return List.of();
    }

    /**
     * Hands one thing over, for good: afterwards the other has it and who leaves does not.
     *
     * @throws Fout with a sentence that says why it cannot be; then nothing was changed
     */
    void draagOver(Gebruiker wie, UUID stuk, Gebruiker naar);
}
