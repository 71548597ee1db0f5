package nl.kortelijnen.bestanden;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea.Soort;

/** Reads how a line is set from the signs it begins with: {@code ## }, {@code - › }, {@code ❖ }, {@code 3. }, bold. */
record Opmaak(Soort soort, int niveau, String teken, String tekst) {

    private static final Pattern KOP = Pattern.compile("^(#{1,6})\\s+(?=\\S)");
    private static final Pattern SLUITHEKJES = Pattern.compile("(?<!#)#++$");

    /** Word's own bullets arrive from a symbol font in the private use area. */
    private static final String BOLLETJE = "[-*+•·∙‣⁃▪▫■□●○◦›»❖◆◇➢➤►▶→✓✔–—\\uE000-\\uF8FF]";

    /** A few in a row, and never tried again in another way. */
    private static final Pattern BOLLETJES =
            Pattern.compile("(?:" + BOLLETJE + "(?:\\s++|(?<=[^-*+–—])(?=\\p{Lu}))){1,8}+(?=\\S)");

    private static final Pattern NUMMER =
            Pattern.compile("(?:o\\t+|(?:\\d{1,2}|[a-z]|II{1,2}|IV|VI{1,3}|IX|XI{1,3})[.)]\\s++)(?=\\S)");
    private static final Pattern NUMMER_NA_BOLLETJE = Pattern.compile("(?:\\d{1,2}|[a-z]|[IVX]{1,5})[.)]\\s++(?=\\S)");
    private static final Pattern HEEL_VET = Pattern.compile("^(\\*\\*|__)(?=\\S)([^*_]+)(?<=\\S)\\1$");
    private static final Pattern WIT = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern ALLEEN_TEKENS = Pattern.compile("^[\\s\\p{Punct}•·–—_=]*$");
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final int LANGSTE_KOP = 120;

    /** How this line is set; {@code **bold**} and {@code *italic*} are signs wherever they come from. */
    static Opmaak van(String regel) {
        String kaal = regel.strip();
        Matcher kop = KOP.matcher(kaal);
        if (kop.lookingAt()) {
            return new Opmaak(Soort.KOP, kop.group(1).length(), "", kop(kaal.substring(kop.end())));
        }
        Matcher bolletjes = BOLLETJES.matcher(kaal);
        boolean bolletje = bolletjes.lookingAt();
        Matcher nummer = (bolletje ? NUMMER_NA_BOLLETJE : NUMMER).matcher(kaal);
        nummer.region(bolletje ? bolletjes.end() : 0, kaal.length());
        int begin = nummer.lookingAt() ? nummer.end() : bolletje ? bolletjes.end() : 0;
        if (begin > 0) {
            return new Opmaak(Soort.OPSOMMING, 0, laatste(kaal.substring(0, begin)), schoon(kaal.substring(begin)));
        }
        if (kaal.length() <= LANGSTE_KOP && HEEL_VET.matcher(kaal).matches()) {
            return new Opmaak(Soort.KOP, 6, "", schoon(kaal));
        }
        return new Opmaak(Soort.TEKST, 0, "", schoon(kaal));
    }

    /** Nothing but signs: a rule, the line under a heading, an empty bullet. */
    static boolean isLeeg(String regel) {
        return ALLEEN_TEKENS.matcher(WIT.matcher(regel).replaceAll(" ")).matches();
    }

    /** Without signs of emphasis, invisible signs and spare white. */
    static String schoon(String tekst) {
        return zonderWit(Nadruk.zonder(zichtbaar(tekst)));
    }

    static String zonderWit(String tekst) {
        return WIT.matcher(tekst).replaceAll(" ").strip();
    }

    /** Letters with their accents in one sign; no places where a word may be broken off. */
    static String zichtbaar(String tekst) {
        String een = Normalizer.isNormalized(tekst, Normalizer.Form.NFC)
                ? tekst
                : Normalizer.normalize(tekst, Normalizer.Form.NFC);
        return ONZICHTBAAR.matcher(een).replaceAll("");
    }

    private static String kop(String tekst) {
        return schoon(SLUITHEKJES.matcher(tekst).replaceFirst(""));
    }

    /** Of "- ›" the last sign is the one that differs between lists. */
    private static String laatste(String teken) {
        String kaal = teken.strip();
        int wit = kaal.length() - 1;
        while (wit >= 0 && !Character.isWhitespace(kaal.charAt(wit))) {
            wit--;
        }
        return kaal.substring(wit + 1);
    }
}
