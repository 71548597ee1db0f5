package nl.kortelijnen.verslag;

import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where everything of the reports is, relative to the portal. */
public final class Verslagadres {

    public static final String LIJST = Paginas.VERSLAGEN;
    public static final String NIEUW = LIJST + "/nieuw";
    public static final String BEWERK = LIJST + "/bewerk/:verslag";
    public static final String LEES = "verslag/:slug";

    private Verslagadres() {}

    public static String bewerk(UUID verslag) {
        return LIJST + "/bewerk/" + verslag;
    }

    public static String lees(String slug) {
        return "verslag/" + slug;
    }
}
