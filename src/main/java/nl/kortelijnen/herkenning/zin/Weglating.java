package nl.kortelijnen.herkenning.zin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves something out of a text so that what stays is a sentence: what only announced it goes along ("bsn", "genaamd",
 * brackets), and so does the comma or "en" that tied it.
 */
public final class Weglating {

    private static final int LANGSTE_AANKONDIGING = 60;

    /** What says that a number or a name follows, and nothing more. */
    private static final Pattern AANKONDIGING = Pattern.compile(
            "(?:(?:^|(?<=[\\s(]))(?:(?:met|en|op|onder|via|zie) )?(?:(?:haar|zijn|hun|mijn|het|de|uw|onze?|als|met) )?"
                    + "(?:bsn|burger ?service|sofi|iban|(?:bank|giro|spaar)?rekening|dossier|zaak|cliënt|client|patiënt|kenmerk"
                    + "|referentie|polis|parket|melding|tel|telefoon|mobiel|gsm|06|mail|e-?mail|mailadres|kenteken|postcode"
                    + "|adres|account|instagram|insta|snapchat|tiktok|facebook|website|site|v|vreemdelingen|paspoort|id)"
                    + "(?:s?-?(?:nummer|nr|naam|adres))?\\.?(?: (?:nummer|nr)\\.?)?|(?<=\\s)(?<naam>genaamd|geheten|met de naam))"
                    + "(?: is| was| luidt)?[ :=#]{1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GRENS_VOOR = Pattern.compile("(?:^|[.,;:!?(\\n•]|(?<!\\p{L})(?:en|of)|\\n[-*])[ ]*$");

    private static final Pattern GRENS_NA = Pattern.compile("^ *(?:$|[.,;:!?)\\n]|(?:en|of)(?!\\p{L}))");

    private static final Pattern BAND_VOOR = Pattern.compile("(?:[,;:]| (?:en|of)|, (?:en|of))? *$");

    private static final Pattern BAND_NA = Pattern.compile("^ *(?:[,;:] *(?:(?:en|of) )?|(?:en|of) +)");

    private static final Pattern LEEG_PUNT = Pattern.compile("(?:^|\\n)[-*•] $");

    private Weglating() {}

    /** The text without what stands between these places. */
    public static String uit(String tekst, int van, int tot) {
        String voor = tekst.substring(0, van);
        String na = tekst.substring(tot);
        String zonder = zonderAankondiging(voor, na);
        if (zonder.endsWith("(") && na.startsWith(")")) {
            return uit(zonder + na, zonder.length() - 1, zonder.length() + 1);
        }
        Matcher streepje = LEEG_PUNT.matcher(slot(zonder));
        if (streepje.find() && (na.isEmpty() || na.startsWith("\n"))) {
            String eerder =
                    zonder.substring(0, zonder.length() - streepje.group().length());
            return eerder.isEmpty() ? na.stripLeading() : eerder + na;
        }
        if (isZinsbegin(zonder)) {
            return opnieuwBegonnen(zonder, na);
        }
        return aaneen(zonder, na);
    }

    /** Only what stands apart loses its label: "bsn 123, iban 456", and not "haar dossier 123 ligt klaar". */
    private static String zonderAankondiging(String voor, String na) {
        int vanaf = Math.max(0, voor.length() - LANGSTE_AANKONDIGING);
        Matcher aankondiging = AANKONDIGING.matcher(voor);
        aankondiging.region(vanaf, voor.length()).useTransparentBounds(true).useAnchoringBounds(false);
        boolean los = GRENS_NA.matcher(na).find();
        while (aankondiging.find()) {
            String ervoor = voor.substring(0, aankondiging.start());
            boolean hoortErbij = aankondiging.group("naam") != null
                    || los && GRENS_VOOR.matcher(slot(ervoor)).find();
            if (aankondiging.end() == voor.length() && hoortErbij) {
                return ervoor;
            }
        }
        return voor;
    }

    /** The last of it, so that looking at it costs the same however long the text is. */
    private static String slot(String voor) {
        return voor.substring(Math.max(0, voor.length() - LANGSTE_AANKONDIGING));
    }

    private static boolean isZinsbegin(String voor) {
        String kaal = voor.stripTrailing();
        return kaal.isEmpty() || voor.endsWith("\n") || ".!?".indexOf(kaal.charAt(kaal.length() - 1)) >= 0;
    }

    /** A sentence of which the first part went begins with what is left; one of which nothing is left goes whole. */
    private static String opnieuwBegonnen(String voor, String na) {
        String rest = BAND_NA.matcher(na).replaceFirst("");
        if (rest.startsWith(".") && !rest.startsWith("..")) {
            rest = rest.substring(1);
            return voor.isEmpty() || voor.endsWith("\n") ? voor + rest.stripLeading() : voor.stripTrailing() + rest;
        }
        boolean spatie = voor.isEmpty() || Character.isWhitespace(voor.charAt(voor.length() - 1));
        String verder = spatie && rest.startsWith(" ") ? rest.substring(1) : rest;
        return verder.isEmpty()
                ? voor.stripTrailing()
                : voor + Character.toUpperCase(verder.charAt(0)) + verder.substring(1);
    }

    private static String aaneen(String voor, String na) {
        boolean leesteken = na.isEmpty() || ".,;:!?)\n".indexOf(na.charAt(0)) >= 0;
        if (leesteken) {
            String slot = slot(voor);
            return voor.substring(0, voor.length() - slot.length())
                    + BAND_VOOR.matcher(slot).replaceFirst("")
                    + na;
        }
        boolean spatieVoor = voor.isEmpty() || Character.isWhitespace(voor.charAt(voor.length() - 1));
        return spatieVoor && na.startsWith(" ") ? voor + na.substring(1) : voor + na;
    }
}
