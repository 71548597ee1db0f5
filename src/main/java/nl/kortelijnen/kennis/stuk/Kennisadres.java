package nl.kortelijnen.kennis.stuk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where an item is read, relative to the portal. */
public final class Kennisadres {

    /** The page on which texts are written and approved. */
    public static final String REDACTIE = Paginas.REDACTIE;

    /** Where its files are fetched. */
    public static final String BESTANDEN = "kennisbestanden";

    private Kennisadres() {}

    public static String van(String id) {
        return Paginas.KENNIS + "/" + gecodeerd(id);
    }

    public static String bestand(String item, String sleutel) {
        return BESTANDEN + "/" + gecodeerd(item) + "/" + sleutel;
    }

    private static String gecodeerd(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
