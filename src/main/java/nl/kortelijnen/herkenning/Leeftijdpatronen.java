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

    /** "vijftien en een half": the half goes along. */
    private static final String HALF = "(?: en (?:een )?half)?";

    private static final String GETAL = "(\\d{1,2}(?:[,.]5|½)?|" + Getallen.WOORDEN + ")" + HALF;
    private static final String BLOOT_GETAL = "(\\d{1,2}(?:[,.]5|½)?|" + Getallen.ZONDER_EEN + ")" + HALF;

    /** "twee jaar en drie maanden". */
    private static final String ERBIJ = "(?: en (?:(?:een )?half|(?:\\d{1,2}|" + Getallen.WOORDEN + ") maand(?:en)?))?";
    /** Where a number begins. What a glance refuses comes first: nearly every place in a text is none. */
    private static final String BEGIN = "(?<![\\p{L}\\d])(?=[\\dtdvzeéan])(?<!\\d[-,.])";

    private static final String GEEN_DUUR =
            "(?![\\p{L}\\d]| (?:geleden|later|lang|en ouder|bezig|onderweg|samen|getrouwd"
                    + "|gescheiden|in Nederland|hier|daar|weg|ziek|thuis|bij|met|aan|zonder))";

    private static final Ankerpatroon VAN_JAAR = Ankerpatroon.van(
            "(?<=\\bvan |\\()" + GETAL + "(?:(?:,| en|, en) \\d{1,2}){0,5} (?:jaar|jr\\.?)" + ERBIJ
                    + "(?: oud)?(?![\\p{L}\\d]| (?:geleden|later|lang|en ouder))",
            " j",
            60);

    private static final Ankerpatroon JAAR_OUD = Ankerpatroon.van(
            BEGIN + GETAL + " (?:jaar|jr\\.?|maanden|weken)" + ERBIJ + " oude?(?![\\p{L}\\d])", " oud", 40);

    private static final Ankerpatroon JARIG =
            Ankerpatroon.van(BEGIN + GETAL + "[- ]?jarige?(?![\\p{L}\\d])", "jarig", 30);

    private static final String MEER = "(?:(?:,| en|, en) " + "(?:\\d{1,2}|" + Getallen.ZONDER_EEN + ")" + "){0,5}";

    /** "Ze is zestien.", "hij wordt 18", "is 34 jaar", but not "is 6 uur" or "is 34 keer". */
    private static final Pattern IS = Pattern.compile(
            "\\b(?:is|was|wordt|werd|bijna|inmiddels|pas|net)(?: (?:nu|dan|net|al|pas|bijna|onlangs|binnenkort|(?:volgende|komende|deze) (?:week|maand|zomer|winter))){0,2} ("
                    + BLOOT_GETAL + "(?: (?:jaar|jr\\.?)" + ERBIJ + GEEN_DUUR
                    + "|(?=[ \\t]*(?:[.,;:!?)\\n]|$)(?![.,:;]\\d)| (?:en|maar|als|toen|of|geworden)\\b)))",
            Pattern.CASE_INSENSITIVE);

    private static final String MENS =
            "(?:meisje|jongen|jongetje|zoon|zoontje|dochter|dochtertje|kind|kinderen|vrouw|man|moeder|vader|zus|zusje"
                    + "|broer|broertje|puber|tiener|jongere|leerling|baby|peuter|kleuter|oma|opa|tante|oom|neef|neefje"
                    + "|nicht|nichtje|partner|stiefvader|stiefmoeder|cliënt|buurjongen|buurmeisje|tweeling|zonen)s?";

    /** "een meisje van zestien", "haar zoon (16)", "de dochter, 7;6,". */
    private static final Pattern NA_MENS = Pattern.compile(
            "\\b(?=\\p{L}{2,15}(?: zijn| waren)? ?[,:]? ?\\(?[\\dtdvzeanb])" + MENS
                    + "(?: ?[,:]? ?\\(?| zijn | waren )(?:van )?(?:bijna )?(" + BLOOT_GETAL + MEER
                    + ")(?![\\p{L}\\d:%€;]|[.,]\\d| ?(?:jaar|jr|keer|maal|uur|dagen|weken|maanden|euro|procent|gesprekken"
                    + "|afspraken|broers?|zus(?:sen|jes)?|kinderen|mensen|meisjes|jongens|ouders|gezinnen|leerlingen|collega's|keren|andere|van)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Years and months, as schools and doctors write them. */
    private static final Pattern JAAR_EN_MAAND =
            Pattern.compile("(?<![\\p{L}\\d;.,:-])(\\d{1,2});(?:\\d|1[01])(?: jaar)?(?![\\p{L}\\d;])");

    /** "meisje 14 jaar", "baby van acht weken". */
    private static final Pattern VAN_MENS = Pattern.compile(
            "\\b(?=\\p{L}{2,15},? (?:van |[\\dtdvzean]))" + MENS + ",? ((?:van (?:bijna )?)?" + GETAL
                    + " (?:jaar|jr\\.?|maanden|weken|dagen)" + ERBIJ + "(?: oud)?)" + GEEN_DUUR,
            Pattern.CASE_INSENSITIVE);

    /** Behind these a number between brackets counts or points to something else than an age. */
    private static final Pattern TELT = Pattern.compile(
            "(?:^|.*[.!?\\n:;] ?|.*(?<!\\p{L})\\p{L}{0,20}(?:vraag|artikel|bijlage|noot|stap|punt|pagina|blz|hoofdstuk|deel|fase"
                    + "|scores?|cijfer|gesprek|uur|week|dag|maand|jaar|groep|klas|nummer|versie|bron|figuur|tabel|paragraaf"
                    + "|item|sessie|les|ronde|kamer|zaal|lijn|bus|doel|regel|keer|maal|aantal|totaal|euro|afspraak|melding"
                    + "|bezoek|stuk|factor|module|kaart|formulier|bed|huis|verslag|tekst|brief|document|boek|rapport|mail|foto|lijst|rij|kolom|scherm|bron|dossier|handreiking|collega's|leerlingen|gezinnen|\\p{L}{3,}(?<!jong|zon)en)|.*(?<!\\p{L})(?:lid|art\\.?|n|x)) \\($",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int VER_GENOEG = 30;

    /** "(14)" behind whom it is of, "(m, 14)", "14 jr", "14j", "leeftijd: 14". */
    private static final Pattern KORT = Pattern.compile(
            "(?<=\\p{L},? \\()(\\d{1,2})(?=\\))|(?<=\\()(?:[mvjMVJ][,/ ]{1,2})(\\d{1,2})(?=[) ,])"
                    + "|(?<=\\()(\\d{1,2}) ?(?:jr\\.?|j\\.?)(?=[),])"
                    + "|(?<![\\p{L}\\d.,/-])(?<!(?i:al|na|over|binnen|ruim|laatste|afgelopen|eerste|elke|per|nog|dan|om|duurt|duurde) )(\\d{1,2}) ?(?:jr|j)\\b\\.?(?! ?(?:geleden|later|lang|\\d))"
                    + "|(?<=\\b(?:[Ll]eeftijd|[Ll]ft\\.?)(?: is|:|,)? )(\\d{1,2})(?![\\d.,]\\d|\\d| ?(?:jaar|jr|[-–/]))");

    private static final Set<String> KOPPELS = Set.of("is", "was", "wordt", "werd", "bijna", "inmiddels", "pas");

    private Leeftijdpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        VAN_MENS.matcher(tekst).results().forEach(gevonden -> neemVanMens(gevonden, vondsten));
        boolean opsomming = tekst.contains("(1)") && tekst.contains("(2)");
        KORT.matcher(tekst).results().forEach(gevonden -> neemKort(tekst, gevonden, opsomming, vondsten));
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

    private static void neemVanMens(MatchResult gevonden, Vondsten vondsten) {
        boolean metVan = gevonden.group(1).startsWith("van ");
        int van = metVan ? gevonden.start(1) + "van ".length() : gevonden.start(1);
        String fase = fase(jaren(gevonden, 2));
        neem(van, gevonden.end(1), metVan ? fase : "van " + fase, vondsten);
    }

    private static void neemKort(String tekst, MatchResult gevonden, boolean opsomming, Vondsten vondsten) {
        if (gevonden.group(1) != null && isTelling(tekst, gevonden, opsomming)) {
            return;
        }
        for (int groep = 1; groep <= gevonden.groupCount(); groep++) {
            if (gevonden.group(groep) != null) {
                String voorstel = groep == 5
                        ? fase(jaren(gevonden, groep))
                        : inZin(tekst, gevonden.start(), jaren(gevonden, groep));
                neem(gevonden.start(), gevonden.end(), voorstel, vondsten);
            }
        }
    }

    /** "(1) bel, (2) vraag" numbers, "vragen (12)" counts. */
    private static boolean isTelling(String tekst, MatchResult gevonden, boolean opsomming) {
        int getal = Getallen.waarde(gevonden.group(1));
        String voor = tekst.substring(Math.max(0, gevonden.start() - VER_GENOEG), gevonden.start());
        return opsomming && getal < 10 || getal == 0 || TELT.matcher(voor).matches();
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
        boolean jonger = geheel.contains("maanden") || geheel.contains("weken") || geheel.contains("dagen");
        return jonger ? 0 : Getallen.waarde(gevonden.group(groep).replaceFirst("[,.]5$|½$", ""));
    }
}
