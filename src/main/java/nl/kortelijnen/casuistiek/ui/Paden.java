package nl.kortelijnen.casuistiek.ui;

import java.util.UUID;

/** The addresses of this module. */
final class Paden {

    static final String LIJST = "casuistiek";
    static final String NIEUW = "casuistiek/nieuw";
    static final String BEWERK = "casuistiek/bewerk/:casus";
    static final String LEES = "casuistiek/:casus";

    private Paden() {}

    static String lees(UUID id) {
        return LIJST + "/" + id;
    }

    static String bewerk(UUID id) {
        return LIJST + "/bewerk/" + id;
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
