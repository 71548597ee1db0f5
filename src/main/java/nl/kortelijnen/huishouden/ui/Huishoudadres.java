package nl.kortelijnen.huishouden.ui;

import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where the pages of this module are. */
public final class Huishoudadres {

    public static final String LIJST = Paginas.HUISHOUDENS;
    static final String NIEUW = LIJST + "/nieuw";
    static final String EEN = LIJST + "/:huishouden([0-9a-f-]{36})";
    public static final String SIGNAAL = Paginas.SIGNAAL;
    static final String AANDACHT = LIJST + "/aandacht";
    static final String INZAGE = EEN + "/inzage";
    public static final String TEKENING = EEN + "/tekening";
    static final String WACHTKAART = EEN + "/plan/:plan([0-9a-f-]{36})/kaartjes";
    static final String ERVARING = "ervaring/:code([a-z0-9-]{19})";
    static final String NOOD = "noodprocedure";
    static final String NOODLIJST = "noodprocedures";
    public static final String BEWAREN = "bewaren";

    private Huishoudadres() {}

    static String van(UUID huishouden) {
        return LIJST + "/" + huishouden;
    }

    static String deel(UUID huishouden, Huishoudtab deel) {
        return van(huishouden) + "?deel=" + deel.code();
    }

    public static String grondslag(UUID huishouden) {
        return deel(huishouden, Huishoudtab.GRONDSLAG);
    }

    public static String verloop(UUID huishouden) {
        return deel(huishouden, Huishoudtab.VERLOOP);
    }

    static String ervaring(String code) {
        return "ervaring/" + code;
    }

    static String wachtkaart(UUID huishouden, UUID plan) {
        return van(huishouden) + "/plan/" + plan + "/kaartjes";
    }

    public static String tekening(UUID huishouden) {
        return van(huishouden) + "/tekening";
    }

    public static String inzage(UUID huishouden) {
        return van(huishouden) + "/inzage";
    }
}
