package nl.kortelijnen.huishouden.ui;

import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where the pages of this module are. */
public final class Huishoudadres {

    static final String LIJST = Paginas.HUISHOUDENS;
    static final String NIEUW = LIJST + "/nieuw";
    static final String EEN = LIJST + "/:huishouden([0-9a-f-]{36})";
    static final String INZAGE = EEN + "/inzage";
    public static final String TEKENING = EEN + "/tekening";
    static final String NOOD = "noodprocedure";
    static final String NOODLIJST = "noodprocedures";

    private Huishoudadres() {}

    static String van(UUID huishouden) {
        return LIJST + "/" + huishouden;
    }

    public static String tekening(UUID huishouden) {
        return van(huishouden) + "/tekening";
    }

    static String inzage(UUID huishouden) {
        return van(huishouden) + "/inzage";
    }
}
