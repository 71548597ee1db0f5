package nl.kortelijnen.herkenning;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Streets, with or without a house number. */
final class Adrespatronen {

    private static final String UITGANG = "(?:straat|weg|laan|plein|singel|gracht|kade|dijk|dreef|plantsoen|steeg|pad"
            + "|boulevard|allee|hof|erf|gaarde|hoek|markt|ring|baan|dal|wal|kamp|akker|veld|horst|stede|donk|oord)";

    private static final String NUMMER =
            "\\d{1,4}(?!\\d| [A-Z]{2}\\b)(?:[- ]?[a-z](?!\\p{L}))?(?:-\\d{1,4})?(?![\\p{L}\\d])";

    private static final String PLAATS = "(?:(?:op|in|aan|bij) (?:de |het )?)?";

    /** One to four capitalised words, of which the last ends like a street; a number need not follow. */
    private static final Pattern STRAAT = Pattern.compile("(?<![\\p{L}\\d'-])(" + PLAATS + ")"
            + "((?:(?:\\p{Lu}[\\p{L}'-]{0,30}|St\\.|van|de|der|den|\\de) ){0,3}"
            + "\\p{Lu}\\p{L}{2,30}(?<=(?i:straat|weg|laan|plein|singel|gracht|kade|plantsoen|dreef|boulevard|steeg)))"
            + "(?![\\p{L}'-])((?: " + NUMMER + ")?)");

    /** Streets that look like any other word need their number. */
    private static final Pattern MET_NUMMER = Pattern.compile("(?<![\\p{L}\\d'-])(" + PLAATS + ")"
            + "((?:\\p{Lu}[\\p{L}'-]{0,30} ){0,2}\\p{Lu}\\p{L}{2,30}(?<=(?i:" + UITGANG + "))"
            + "|\\p{Ll}{3,30}(?<=straat|laan|plein|singel|gracht|kade|(?<!onder|bij|half|hier|daar)weg)) (" + NUMMER
            + ")");

    private static final Pattern HUISNUMMER =
            Pattern.compile("\\b(?:het )?huis ?(?:nummer|nr\\.?)(?: is)?[ :]{1,2}" + NUMMER, Pattern.CASE_INSENSITIVE);

    private Adrespatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        STRAAT.matcher(tekst).results().forEach(gevonden -> neem(gevonden, vondsten));
        MET_NUMMER.matcher(tekst).results().forEach(gevonden -> neem(gevonden, vondsten));
        HUISNUMMER
                .matcher(tekst)
                .results()
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.ADRES, gevonden.start(), gevonden.end(), "een huis", "Nummer van een huis"));
    }

    private static void neem(MatchResult gevonden, Vondsten vondsten) {
        if (GeenNamen.bevat(gevonden.group(2)) && gevonden.group(3).isEmpty()) {
            return;
        }
        String voorstel = gevonden.group(1).isEmpty() ? "een straat in de buurt" : "in de buurt";
        String uitleg = gevonden.group(3).isEmpty() ? "Straat waar iemand te vinden is" : "Straat met huisnummer";
        vondsten.neem(Gegevenssoort.ADRES, gevonden.start(), gevonden.end(), voorstel, uitleg);
    }
}
