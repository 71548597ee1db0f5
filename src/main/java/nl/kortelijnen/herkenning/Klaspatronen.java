package nl.kortelijnen.herkenning;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The class of a pupil: "groep 7", "klas 2B", "leerjaar 3", "4 havo". "Subgroep 2" is none. */
final class Klaspatronen {

    private static final Pattern GROEP = Pattern.compile(
            "(?<![\\p{L}\\d-])[Gg]roep ([1-8])(?:[a-dA-D](?![\\p{L}\\d]))?(?: ?[-/] ?[1-8])?(?![\\p{L}\\d]|\\.\\d| van de (?:training|cursus|workshop|bijeenkomst))");
    private static final Pattern GROEP_IN_WOORDEN = Pattern.compile(
            "(?<=(?<!\\p{L})(?:in|uit|van|naar) )groep (één|twee|drie|vier|vijf|zes|zeven|acht)(?! ?(?:kinderen|ouders|mensen|jongens|meisjes)|\\p{L})");
    private static final Pattern CODE =
            Pattern.compile("(?<=(?<!\\p{L})(?:in|uit|van|klas) )[HVMBKGA][1-6][A-Ea-e]?(?![\\p{L}\\d])");
    private static final Pattern KLAS = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:[Kk]las|[Ll]eerjaar|[Bb]rugklas) (?:[1-6]|[A-Z]{1,2}\\d|\\d?[A-Z]{1,2}\\d?)[a-zA-Z]?\\d?(?![\\p{L}\\d])");
    private static final Pattern NIVEAU = Pattern.compile(
            "(?<![\\p{L}\\d])[1-6] ?-?(?:havo|vwo|vmbo|mavo|gymnasium|atheneum|HAVO|VWO|VMBO|MAVO)(?:[-/ ]?(?:bb|kb|tl|gl|t|k|b))?(?![\\p{L}\\d])"
                    + "|(?<![\\p{L}\\d])(?:havo|vwo|vmbo|mavo|HAVO|VWO|VMBO)[- ]?[1-6][a-zA-Z]?(?![\\p{L}\\d])");

    private Klaspatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        GROEP.matcher(tekst).results().forEach(gevonden -> neem(gevonden, bouw(gevonden), vondsten));
        GROEP_IN_WOORDEN.matcher(tekst).results().forEach(gevonden -> neem(gevonden, bouw(gevonden), vondsten));
        CODE.matcher(tekst).results().forEach(gevonden -> neem(gevonden, "een klas", vondsten));
        KLAS.matcher(tekst).results().forEach(gevonden -> neem(gevonden, "een klas", vondsten));
        NIVEAU.matcher(tekst).results().forEach(gevonden -> neem(gevonden, "de middelbare school", vondsten));
    }

    private static void neem(MatchResult gevonden, String voorstel, Vondsten vondsten) {
        vondsten.neem(
                Gegevenssoort.KLAS, gevonden.start(), gevonden.end(), voorstel, "Klas waarin iemand te vinden is");
    }

    private static String bouw(MatchResult gevonden) {
        int groep = Getallen.waarde(gevonden.group(1));
        return groep <= 2 ? "de kleutergroep" : groep <= 5 ? "de middenbouw" : "de bovenbouw";
    }
}
