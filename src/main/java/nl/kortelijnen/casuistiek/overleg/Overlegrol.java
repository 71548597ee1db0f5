package nl.kortelijnen.casuistiek.overleg;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** As what somebody comes to a case conference. */
public enum Overlegrol {
    DEELNEMER("Deelnemer", false),
    GEDRAGSWETENSCHAPPER("Gedragswetenschapper", true),
    NOTULIST("Notulist", false);

    private final String label;
    private final boolean nodig;

    Overlegrol(String label, boolean nodig) {
        this.label = label;
        this.nodig = nodig;
    }

    public String label() {
        return label;
    }

    /** Those that must be there (AC1) and are not among these. */
    static List<Overlegrol> missend(Collection<Overlegrol> aanwezig) {
        return Arrays.stream(values())
                .filter(rol -> rol.nodig && !aanwezig.contains(rol))
                .toList();
    }
}
