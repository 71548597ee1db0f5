package nl.kortelijnen.herkenning;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Nederlands;

/**
 * Exact ages of somebody: "van 6 jaar", "6-jarige", "is 34", "zestien jaar oud", "haar zoon (16)", "7;6". A duration ("al
 * 6 jaar", "6 jaar geleden") is none.
 */
final class Leeftijdpatronen {

    private static final String GETAL = "(\\d{1,2}|" + Getallen.WOORDEN + ")";
    private static final String BLOOT_GETAL = "(\\d{1,2}|" + Getallen.ZONDER_EEN + ")";
    /** Where a number begins. What a glance refuses comes first: nearly every place in a text is none. */
    private static final String BEGIN = "(?<![\\p{L}\\d])(?=[\\dtdvzeéan])(?<!\\d[-,.])";

    private static final String GEEN_DUUR =
            "(?![\\p{L}\\d]| (?:geleden|later|lang|en ouder|bezig|onderweg|samen|getrouwd"
                    + "|gescheiden|in Nederland|hier|daar|weg|ziek|thuis|bij|met|aan|zonder))";

    private static final Ankerpatroon VAN_JAAR = Ankerpatroon.van(
            "(?<=\\bvan |\\()" + GETAL
                    + "(?:(?:,| en|, en) \\d{1,2}){0,5} (?:jaar|jr\\.?)(?: oud)?(?![\\p{L}\\d]| (?:geleden|later|lang|en ouder))",
            " j",
            60);

    private static final Ankerpatroon JAAR_OUD =
            Ankerpatroon.van(BEGIN + GETAL + " (?:jaar|jr\\.?|maanden|weken) oud(?![\\p{L}\\d])", " oud", 40);

    private static final Ankerpatroon JARIG =
            Ankerpatroon.van(BEGIN + GETAL + "[- ]?jarige?(?![\\p{L}\\d])", "jarig", 30);

    private static final String MEER = "(?:(?:,| en|, en) " + "(?:\\d{1,2}|" + Getallen.ZONDER_EEN + ")" + "){0,5}";

    /** "Ze is zestien.", "hij wordt 18", "is 34 jaar", but not "is 6 uur" or "is 34 keer". */
    private static final Pattern IS = Pattern.compile(
            "\\b(?:is|was|wordt|werd|bijna|inmiddels|pas) (" + BLOOT_GETAL + "(?: (?:jaar|jr\\.?)" + GEEN_DUUR
                    + "|(?=[ \\t]*(?:[.,;:!?)\\n]|$)(?![.,:;]\\d)| (?:en|maar|als|toen|of|geworden)\\b)))",
            Pattern.CASE_INSENSITIVE);

    private static final String MENS =
            "(?:meisje|jongen|jongetje|zoon|zoontje|dochter|dochtertje|kind|kinderen|vrouw|man|moeder|vader|zus|zusje"
                    + "|broer|broertje|puber|tiener|jongere|leerling|baby|peuter|kleuter|oma|opa|tante|oom|neef|neefje"
                    + "|nicht|nichtje|partner|stiefvader|stiefmoeder|cliënt|buurjongen|buurmeisje|tweeling|zonen)s?";

    /** "een meisje van zestien", "haar zoon (16)", "de dochter, 7;6,". */
    private static final Pattern NA_MENS = Pattern.compile(
            "\\b(?=\\p{L}{2,15} ?,? ?\\(?[\\dtdvzeanb])" + MENS + " ?,? ?\\(?(?:van )?(?:bijna )?(" + BLOOT_GETAL + MEER
                    + ")(?![\\p{L}\\d:%€;]|[.,]\\d| ?(?:jaar|jr|keer|maal|uur|dagen|weken|maanden|euro|procent|gesprekken"
                    + "|afspraken|broers?|zus(?:sen|jes)?|kinderen|mensen|meisjes|jongens|keren|andere|van)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Years and months, as schools and doctors write them. */
    private static final Pattern JAAR_EN_MAAND =
            Pattern.compile("(?<![\\p{L}\\d;.,:-])(\\d{1,2});(?:\\d|1[01])(?: jaar)?(?![\\p{L}\\d;])");

    private static final Set<String> KOPPELS = Set.of("is", "was", "wordt", "werd", "bijna", "inmiddels", "pas");

    private Leeftijdpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        JAAR_OUD.alle(tekst).forEach(gevonden -> neem(gevonden, "in de " + fase(jaren(gevonden, 1)), vondsten));
        VAN_JAAR.alle(tekst).forEach(gevonden -> neem(gevonden, fase(jaren(gevonden, 1)), vondsten));
        JARIG.alle(tekst)
                .forEach(gevonden -> neem(gevonden, jaren(gevonden, 1) < 18 ? "jonge" : "volwassen", vondsten));
        JAAR_EN_MAAND
                .matcher(tekst)
                .results()
                .forEach(gevonden -> neem(gevonden, inZin(tekst, gevonden.start(), jaren(gevonden, 1)), vondsten));
        IS.matcher(tekst)
                .results()
                .forEach(gevonden -> neem(gevonden.start(1), gevonden.end(1), gezegde(jaren(gevonden, 2)), vondsten));
        NA_MENS.matcher(tekst)
                .results()
                .forEach(gevonden -> neem(
                        gevonden.start(1),
                        gevonden.end(1),
                        inZin(tekst, gevonden.start(1), jaren(gevonden, 2)),
                        vondsten));
    }

    private static void neem(MatchResult gevonden, String voorstel, Vondsten vondsten) {
        neem(gevonden.start(), gevonden.end(), voorstel, vondsten);
    }

    private static void neem(int van, int tot, String voorstel, Vondsten vondsten) {
        vondsten.neem(Gegevenssoort.LEEFTIJD, van, tot, voorstel, "Precieze leeftijd valt snel op");
    }

    /** Behind "van" the phase; behind "is" what somebody is; between brackets or commas with "van". */
    private static String inZin(String tekst, int van, int jaren) {
        String vorige = tekst.substring(Math.max(0, van - 12), van)
                .strip()
                .replaceFirst("(?s).*[^\\p{L}]", "")
                .toLowerCase(Nederlands.TAAL);
        if (KOPPELS.contains(vorige)) {
            return gezegde(jaren);
        }
        return vorige.equals("van") ? fase(jaren) : "van " + fase(jaren);
    }

    private static String gezegde(int jaren) {
        return jaren >= 18 ? "volwassen" : jaren < 4 ? "nog heel klein" : "op " + fase(jaren);
    }

    private static String fase(int jaren) {
        if (jaren < 4) {
            return "peuterleeftijd";
        }
        if (jaren < 12) {
            return "basisschoolleeftijd";
        }
        return jaren < 18 ? "middelbareschoolleeftijd" : "volwassen leeftijd";
    }

    private static int jaren(MatchResult gevonden, int groep) {
        String geheel = gevonden.group();
        boolean jonger = geheel.contains("maanden") || geheel.contains("weken");
        return jonger ? 0 : Getallen.waarde(gevonden.group(groep));
    }
}
