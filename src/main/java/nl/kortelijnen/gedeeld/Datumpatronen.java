package nl.kortelijnen.gedeeld;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Exact days. The proposal is the season, fitted to the preposition before it. */
final class Datumpatronen {

    private static final List<String> MAANDEN =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final String VOOR = "(?<![\\p{L}\\d]|\\d[-/.,])(?:(op|sinds|vanaf|tot|na|voor|van|rond|per|tegen) )?"
            + "(?:(?:ma|di|wo|do|vr|za|zo|maan|dins|woens|donder|vrij|zater|zon)(?:dag)? )?";

    private static final Pattern IN_WOORDEN = Pattern.compile(
            VOOR + "(\\d{1,2})(?:e|ste|de)? (januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul"
                    + "|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec)"
                    + "(?![\\p{L}\\d])(?:\\.?,? ?(?:(?:19|20)\\d\\d|'\\d\\d)(?!\\d))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_CIJFERS = Pattern.compile(
            VOOR + "(?:(\\d{1,2})([-/.])(\\d{1,2})\\3(?:(?:19|20)\\d\\d|\\d\\d)"
                    + "|(\\d{1,2})/(\\d{1,2})|(?:19|20)\\d\\d-(\\d\\d)-(\\d\\d))(?![\\p{L}\\d]|[-/.]\\d)",
            Pattern.CASE_INSENSITIVE);

    private Datumpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        IN_WOORDEN.matcher(tekst).results().forEach(gevonden -> {
            int maand = maand(gevonden.group(3));
            neem(gevonden, Integer.parseInt(gevonden.group(2)), maand, vondsten);
        });
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
        vondsten.neem(Herkend.Soort.DATUM, van, gevonden.end(), voorstel, "Precieze dag");
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
