package nl.kortelijnen.bestanden;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** The name of a file that somebody offers: what is shown of it, and the key under which it is kept. */
public final class Bestandsnaam {

    private static final int LANGSTE = 120;
    private static final int LANGSTE_IN_SLEUTEL = 60;
    private static final int BYTES_VAN_SOM = 8;

    private Bestandsnaam() {}

    /** Without path, signs that steer the reading direction and other surprises; always with this ending. */
    public static String getoond(String naam, String uitgang) {
        String zonderPad = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1);
        String kaal = zonderUitgang(zonderPad)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "")
                .replaceAll("\\s+", " ")
                .strip();
        String kort = kaal.substring(0, Math.min(kaal.length(), LANGSTE)).strip();
        return (kort.isEmpty() ? "bestand" : kort) + "." + uitgang;
    }

    /** Changes with the content; the name is in it, so that a difference between versions can be read. */
    public static String sleutel(String getoond, byte[] inhoud) {
        String uitgang = getoond.substring(getoond.lastIndexOf('.'));
        String slak = Normalizer.normalize(zonderUitgang(getoond), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String kort = slak.substring(0, Math.min(slak.length(), LANGSTE_IN_SLEUTEL));
        return som(inhoud) + "-" + (kort.isEmpty() ? "bestand" : kort) + uitgang;
    }

    private static String zonderUitgang(String naam) {
        int punt = naam.lastIndexOf('.');
        return punt > 0 ? naam.substring(0, punt) : naam;
    }

    private static String som(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud), 0, BYTES_VAN_SOM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
