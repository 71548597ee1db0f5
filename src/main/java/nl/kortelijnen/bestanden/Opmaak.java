package nl.kortelijnen.bestanden;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea.Soort;

/** Reads how a line is set from the signs it begins with: {@code ## }, {@code - › }, {@code ❖ }, {@code 3. }, bold. */
record Opmaak(Soort soort, int niveau, String teken, String tekst) {

    private static final Pattern KOP = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");

    /** Word's own bullets arrive from a symbol font in the private use area. */
    private static final String BOLLETJE = "[-*+•·∙‣⁃▪▫■□●○◦›»❖◆◇➢➤►▶→✓✔–—\\uE000-\\uF8FF]";

    private static final Pattern OPSOMMING = Pattern.compile(
            "^((?:" + BOLLETJE + "(?:\\s+|(?<=[^-*+–—])(?=\\p{Lu})))+|o\\t+|(?:\\d{1,2}|[a-z])[.)]\\s+)(?=\\S)");
    private static final Pattern HEEL_VET = Pattern.compile("^(\\*\\*|__)(?=\\S)([^*_]+)(?<=\\S)\\1$");
    private static final Pattern NADRUK = Pattern.compile("(\\*\\*\\*|\\*\\*|\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern WIT = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern ALLEEN_TEKENS = Pattern.compile("^[\\s\\p{Punct}•·–—_=]*$");
    private static final int LANGSTE_KOP = 120;

    /** @param gemarkeerd whether {@code **bold**} and {@code *italic*} are signs here and not part of the text */
    static Opmaak van(String regel, boolean gemarkeerd) {
        String kaal = regel.strip();
        Matcher kop = KOP.matcher(kaal);
        if (gemarkeerd && kop.matches()) {
            return new Opmaak(Soort.KOP, kop.group(1).length(), "", schoon(kop.group(2), true));
        }
        Matcher opsomming = OPSOMMING.matcher(kaal);
        if (opsomming.lookingAt()) {
            String teken = opsomming.group(1).strip();
            return new Opmaak(Soort.OPSOMMING, 0, laatste(teken), schoon(kaal.substring(opsomming.end()), gemarkeerd));
        }
        if (gemarkeerd && kaal.length() <= LANGSTE_KOP && HEEL_VET.matcher(kaal).matches()) {
            return new Opmaak(Soort.KOP, 6, "", schoon(kaal, true));
        }
        return new Opmaak(Soort.TEKST, 0, "", schoon(kaal, gemarkeerd));
    }

    /** Nothing but signs: a rule, the line under a heading, an empty bullet. */
    static boolean isLeeg(String regel) {
        return ALLEEN_TEKENS.matcher(WIT.matcher(regel).replaceAll(" ")).matches();
    }

    static String zonderWit(String tekst) {
        return WIT.matcher(tekst).replaceAll(" ").strip();
    }

    private static String schoon(String tekst, boolean gemarkeerd) {
        String zonder = gemarkeerd ? NADRUK.matcher(tekst).replaceAll("$2") : tekst;
        return zonderWit(zonder);
    }

    /** Of "- ›" the last sign is the one that differs between lists. */
    private static String laatste(String teken) {
        String[] delen = WIT.split(teken);
        return delen[delen.length - 1];
    }
}
