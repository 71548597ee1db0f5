package nl.kortelijnen.herkenning;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.zin.Zin;

/** Exact days. The proposal is the season, fitted to the preposition before it. */
final class Datumpatronen {

    private static final List<String> MAANDEN =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final String VOOR = "(?<![\\p{L}\\d]|\\d[-/.,])(?:(op|sinds|vanaf|tot|na|voor|van|rond|per|tegen) )?"
            + "(?:(?:ma|di|wo|do|vr|za|zo|maan|dins|woens|donder|vrij|zater|zon)(?:dag)? )?";

    private static final Pattern IN_WOORDEN = Pattern.compile(
            VOOR + "(?:de )?(\\d{1,2}|" + Getallen.ZONDER_EEN
                    + ")(?:e|ste|de)?(?: van)? (januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul"
                    + "|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)"
                    + "(?![\\p{L}\\d])(?:\\.?,? ?(?:(?:19|20)\\d\\d|'\\d\\d)(?!\\d))?",
            Pattern.CASE_INSENSITIVE);

    /** "maart 12, 2026", as some write it. */
    private static final Pattern MAAND_EERST = Pattern.compile(
            VOOR + "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
                    + " (\\d{1,2})(?:e|ste|de)?(?:,? (?:19|20)\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_CIJFERS = Pattern.compile(
            VOOR + "(?:(\\d{1,2})([-/.])(\\d{1,2})\\3(?:(?:19|20)\\d\\d|\\d\\d)"
                    + "|(\\d{1,2})/(\\d{1,2})|(?:19|20)\\d\\d-(\\d\\d)-(\\d\\d))(?![\\p{L}\\d]|[-/.]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Without its year: where the word before it says that it is a day. */
    private static final Pattern DAG_EN_MAAND = Pattern.compile(
            "(?<![\\p{L}\\d])(op|sinds|vanaf|dd\\.?|d\\.d\\.) (\\d{1,2})-(\\d{1,2})(?![\\p{L}\\d-]|[.,]\\d| ?(?:uur|basis|jaar|jr|jarige|weken|maanden|dagen|personen|keer)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A month says enough where it is about what happened to somebody: "In maart 2026 begon het" stays. */
    private static final Pattern MAAND_EN_JAAR = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(in|sinds|vanaf|tot|na|voor|rond|van|eind|begin|half|medio) )?"
                    + "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
                    + ",? (?:(?:19|20)\\d\\d|'\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FEESTDAG = Pattern.compile(
            "(?<![\\p{L}\\d])(?:op )?((?:(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|oudejaars(?:dag|avond)|nieuwjaarsdag"
                    + "|koningsdag|pakjesavond|kerstavond|kerst|sinterklaas|suikerfeest|offerfeest)(?: van|,)? (?:19|20)\\d\\d)(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WEEK = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(op|in|sinds|vanaf|tot|na|voor|van|rond|per) )?(?:wk\\.? ?|week )(\\d{1,2})"
                    + "(?:(?: van|,)? ((?:19|20)\\d\\d))?(?![\\p{L}\\d]|[.,]\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final String GEEN_AANTAL =
            "(?![\\p{L}\\d]|[-/.,:]\\d| ?(?:euro|uur|mensen|kinderen|gezinnen|gram|meter|keer|stuks)(?!\\p{L}))";

    /** A bare year, where it says when something befell somebody: not "In 2025 is er veel gebeurd". */
    private static final Pattern JAARTAL = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(sinds|vanaf|van|uit) |(geboren(?: in)?|geb\\.?|geboortejaar:?|bouwjaar|°|\\() ?|((?:in|eind|begin|medio|rond) ))"
                    + "((?:19|20)\\d\\d|(?<=geboren |geboren in |geb |geb\\. |sinds )'\\d\\d)(?![\\p{L}\\d]|[-/.,:]\\d)",
            Pattern.CASE_INSENSITIVE);

    /** "zomer 2019", "na 2019", "het jaar 2019": what is told of somebody. */
    private static final Pattern TIJD_EN_JAAR = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(na|voor|tot|tegen|anno|per)|(het jaar)|(zomer|winter|voorjaar|najaar|lente|herfst)) ((?:19|20)\\d\\d)"
                    + GEEN_AANTAL,
            Pattern.CASE_INSENSITIVE);

    /** "2015-2018", "tussen 2015 en 2018", "schooljaar 2018/19". */
    private static final Pattern JAREN = Pattern.compile(
            "(?<![\\p{L}\\d]|\\d[-/.,])(?:(?:in )?(?:het )?schooljaar |(?:in |tussen |van )?)(?:19|20)\\d\\d"
                    + "(?: ?[-/] ?(?:(?:19|20)\\d\\d|\\d\\d)|(?: en| tot| tot en met| t/m) (?:19|20)\\d\\d)"
                    + GEEN_AANTAL,
            Pattern.CASE_INSENSITIVE);

    private Datumpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        IN_WOORDEN.matcher(tekst).results().forEach(gevonden -> {
            int maand = maand(gevonden.group(3));
            neem(gevonden, Getallen.waarde(gevonden.group(2)), maand, vondsten);
        });
        MAAND_EERST
                .matcher(tekst)
                .results()
                .forEach(gevonden -> neem(gevonden, getal(gevonden, 3), maand(gevonden.group(2)), vondsten));
        IN_CIJFERS.matcher(tekst).results().forEach(gevonden -> {
            if (gevonden.group(2) != null) {
                neem(gevonden, getal(gevonden, 2), getal(gevonden, 4), vondsten);
            } else if (gevonden.group(5) != null) {
                boolean altijd = gevonden.group().endsWith("24/7");
                neem(gevonden, altijd ? 0 : getal(gevonden, 5), getal(gevonden, 6), vondsten);
            } else {
                neem(gevonden, getal(gevonden, 8), getal(gevonden, 7), vondsten);
            }
        });
        DAG_EN_MAAND
                .matcher(tekst)
                .results()
                .forEach(gevonden -> neem(gevonden, getal(gevonden, 2), getal(gevonden, 3), vondsten));
        MAAND_EN_JAAR
                .matcher(tekst)
                .results()
                .filter(gevonden -> Zin.overLevensloop(tekst, gevonden.start(), gevonden.end()))
                .forEach(gevonden -> neemMaand(gevonden, vondsten));
        FEESTDAG.matcher(tekst)
                .results()
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.DATUM, gevonden.start(), gevonden.end(), "rond een feestdag", "Precieze dag"));
        WEEK.matcher(tekst).results().forEach(gevonden -> neemWeek(gevonden, vondsten));
        JAREN.matcher(tekst)
                .results()
                .filter(gevonden -> kanOverIemandGaan(tekst, gevonden))
                .forEach(gevonden -> neemJaren(gevonden.start(), gevonden.end(), "enkele jaren geleden", vondsten));
        JAARTAL.matcher(tekst)
                .results()
                .filter(gevonden -> gevonden.group(3) == null || kanOverIemandGaan(tekst, gevonden))
                .forEach(gevonden -> neemJaar(gevonden, vondsten));
        TIJD_EN_JAAR
                .matcher(tekst)
                .results()
                .filter(gevonden -> kanOverIemandGaan(tekst, gevonden))
                .forEach(gevonden -> neemTijdEnJaar(gevonden, vondsten));
    }

    /** Weeks are numbered from ten on, or in short: "week 3 van het programma" is no date. */
    private static void neemWeek(MatchResult gevonden, Vondsten vondsten) {
        int week = getal(gevonden, 2);
        boolean kort = gevonden.group().toLowerCase(Nederlands.TAAL).contains("wk");
        if (week >= 1 && week <= 53 && (kort || week >= 10 || gevonden.group(3) != null)) {
            neem(gevonden, 1, Math.min(12, 1 + (week - 1) * 12 / 52), vondsten);
        }
    }

    private static void neemMaand(MatchResult gevonden, Vondsten vondsten) {
        String voorzetsel = gevonden.group(1) == null ? "" : gevonden.group(1).toLowerCase(Nederlands.TAAL);
        boolean blijft =
                Set.of("sinds", "vanaf", "tot", "na", "voor", "rond", "van").contains(voorzetsel);
        String seizoen = seizoen(maand(gevonden.group(2)));
        vondsten.neem(
                Gegevenssoort.DATUM,
                blijft ? gevonden.start(2) : gevonden.start(),
                gevonden.end(),
                blijft ? seizoen : "in " + seizoen,
                "Precieze maand");
    }

    private static void neemJaar(MatchResult gevonden, Vondsten vondsten) {
        String vorige = gevonden.group(1) == null ? "" : gevonden.group(1).toLowerCase(Nederlands.TAAL);
        boolean metVoorzetsel = gevonden.group(3) != null;
        String voorstel = vorige.equals("sinds") || vorige.equals("vanaf") ? "enkele jaren" : "enkele jaren geleden";
        int van = metVoorzetsel ? gevonden.start(3) : gevonden.start(4);
        String eerder = gevonden.group(2);
        if (eerder != null && eerder.toLowerCase(Nederlands.TAAL).endsWith(" in")) {
            van = gevonden.start(4) - 3;
        }
        neemJaren(van, gevonden.end(), voorstel, vondsten);
    }

    private static void neemTijdEnJaar(MatchResult gevonden, Vondsten vondsten) {
        if (gevonden.group(3) != null) {
            neemJaren(gevonden.start(4), gevonden.end(), "van enkele jaren geleden", vondsten);
            return;
        }
        String woord = gevonden.group(1) == null ? "" : gevonden.group(1).toLowerCase(Nederlands.TAAL);
        switch (woord) {
            case "na" -> neemJaren(gevonden.start(), gevonden.end(), "later", vondsten);
            case "voor" -> neemJaren(gevonden.start(), gevonden.end(), "eerder", vondsten);
            case "tot" -> neemJaren(gevonden.start(4), gevonden.end(), "enkele jaren geleden", vondsten);
            case "" -> neemJaren(gevonden.start(), gevonden.end(), "een eerder jaar", vondsten);
            default -> neemJaren(gevonden.start(), gevonden.end(), "enkele jaren geleden", vondsten);
        }
    }

    private static void neemJaren(int van, int tot, String voorstel, Vondsten vondsten) {
        vondsten.neem(Gegevenssoort.DATUM, van, tot, voorstel, "Jaar in iemands leven");
    }

    private static boolean kanOverIemandGaan(String tekst, MatchResult gevonden) {
        return Zin.kanOverIemandGaan(tekst, gevonden.start(), gevonden.end());
    }

    private static void neem(MatchResult gevonden, int dag, int maand, Vondsten vondsten) {
        if (dag < 1 || dag > 31 || maand < 1 || maand > 12) {
            return;
        }
        String voorzetsel = gevonden.group(1) == null ? "" : gevonden.group(1).toLowerCase(Nederlands.TAAL);
        int van = gevonden.start();
        String voorstel = "in " + seizoen(maand);
        if (!voorzetsel.isEmpty() && !voorzetsel.equals("op")) {
            van += voorzetsel.length() + 1;
            voorstel = seizoen(maand);
        }
        vondsten.neem(Gegevenssoort.DATUM, van, gevonden.end(), voorstel, "Precieze dag");
    }

    private static int getal(MatchResult gevonden, int groep) {
        return Integer.parseInt(gevonden.group(groep));
    }

    private static int maand(String naam) {
        String begin = naam.toLowerCase(Nederlands.TAAL).replace("mrt", "maart").substring(0, 3);
        return MAANDEN.indexOf(begin) + 1;
    }

    private static String seizoen(int maand) {
        return switch (maand) {
            case 3, 4, 5 -> "het voorjaar";
            case 6, 7, 8 -> "de zomer";
            case 9, 10, 11 -> "het najaar";
            default -> "de winter";
        };
    }
}
