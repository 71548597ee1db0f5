package nl.kortelijnen.ketennetwerk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case and accents, so that "ozkan" finds "Özkan". */
final class Zoektekst {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Zoektekst() {}

    static String vouw(String tekst) {
        return ACCENT.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    static String van(List<String> teksten) {
        return vouw(String.join(" ", teksten));
    }
}
