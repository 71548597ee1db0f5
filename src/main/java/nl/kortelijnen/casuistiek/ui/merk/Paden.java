package nl.kortelijnen.casuistiek.ui.merk;

import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** The addresses of this module. */
public final class Paden {

    public static final String LIJST = Paginas.CASUISTIEK;
    public static final String NIEUW = LIJST + "/nieuw";
    public static final String BEWERK = LIJST + "/bewerk/:casus";
    public static final String LEES = LIJST + "/:casus";
    public static final String INTERVISIE = LIJST + "/intervisie/:intervisie";
    public static final String OVERLEG = LIJST + "/overleg/:overleg";
    public static final String OVERLEGGEN = LIJST + "?deel=overleg";
    public static final String WEGING = LIJST + "/weging/:weging";

    private Paden() {}

    public static String lees(UUID id) {
        return LIJST + "/" + id;
    }

    public static String bewerk(UUID id) {
        return LIJST + "/bewerk/" + id;
    }

    public static String intervisie(UUID id) {
        return LIJST + "/intervisie/" + id;
    }

    public static String overleg(UUID id) {
        return LIJST + "/overleg/" + id;
    }

    public static String weging(UUID id) {
        return LIJST + "/weging/" + id;
    }

    /** The id in an address; one that nothing has when it is none. */
    public static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException geenId) {
            return new UUID(0, 0);
        }
    }
}
