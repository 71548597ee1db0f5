package nl.kortelijnen.gedeeld;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as people write them. */
public final class Telefoonnummer {

    private static final int MINSTE_CIJFERS = 6;
    private static final Pattern NUMMER = Pattern.compile("[+(]?[\\d\\s().\u2011/-]{5,24}");

    private static final Pattern DATUM = Pattern.compile("\\d{1,2}([-/. ])\\d{1,2}\\1\\d{2,4}");

    private Telefoonnummer() {}

    /** The digits alone, as dialled inside the Netherlands: "06 12-34" and "+31 6 1234" are the same. Empty for what is no number. */
    public static Optional<String> cijfers(String tekst) {
        String kaal = tekst.strip();
        if (!NUMMER.matcher(kaal).matches() || DATUM.matcher(kaal).matches()) {
            return Optional.empty();
        }
        String cijfers = kaal.replaceAll("\\D", "");
        String nationaal = kaal.startsWith("+31") || cijfers.startsWith("0031")
                ? "0" + cijfers.replaceFirst("^(00)?31(0(?=\\d))?", "")
                : cijfers;
        return Optional.of(nationaal).filter(nummer -> nummer.startsWith("0") && nummer.length() >= MINSTE_CIJFERS);
    }
}
