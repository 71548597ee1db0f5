package nl.kortelijnen.kennis.stuk;

import java.util.Locale;
import nl.kortelijnen.gedeeld.Nederlands;

/**
 * A file that hangs from a text.
 *
 * @param sleutel by which versions of the text name it: a digest of its content and its name
 * @param naam as it was chosen, with its ending
 * @param grootte in bytes
 */
public record Bijlage(String item, String sleutel, String naam, String mediatype, long grootte) {

    /** In which front matter a text names them. */
    public static final String VELD = "bijlagen";

    /** Where it is fetched, relative to the portal. */
    public String adres() {
        return Kennisadres.bestand(item, sleutel);
    }

    /** "PDF, 1,2 MB". */
    public String soortEnGrootte() {
        String soort = naam.substring(naam.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return soort + ", " + grootte(grootte);
    }

    private static String grootte(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " kB"
                : String.format(Nederlands.TAAL, "%.1f MB", bytes / 1e6);
    }
}
