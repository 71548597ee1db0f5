package nl.kortelijnen.casuistiek.ui;

import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** The addresses of this module. */
final class Paden {

    static final String LIJST = Paginas.CASUISTIEK;
    static final String NIEUW = LIJST + "/nieuw";
    static final String BEWERK = LIJST + "/bewerk/:casus";
    static final String LEES = LIJST + "/:casus";
    static final String INTERVISIE = LIJST + "/intervisie/:intervisie";

    private Paden() {}

    static String lees(UUID id) {
        return LIJST + "/" + id;
    }

    static String bewerk(UUID id) {
        return LIJST + "/bewerk/" + id;
    }

    static String intervisie(UUID id) {
        return LIJST + "/intervisie/" + id;
    }

    /** The id in an address; one that nothing has when it is none. */
    static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException geenId) {
            return new UUID(0, 0);
        }
    }
}
