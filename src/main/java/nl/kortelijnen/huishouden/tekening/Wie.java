package nl.kortelijnen.huishouden.tekening;

import java.util.Set;
import nl.kortelijnen.huishouden.tekening.taal.Laag;

/** Who acts, with what this person may do and see at this moment. */
public record Wie(String id, Rol rol, boolean gast, Set<Laag> lagen) {

    /** With what the id of a guest begins. */
    public static final String GAST = "gast-";

    public Wie {
        lagen = Set.copyOf(lagen);
    }
}
