package nl.kortelijnen.gedeeld;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Exact ages of somebody: "van 6 jaar", "6 jaar oud", "6-jarige". A duration ("al 6 jaar") is none. */
final class Leeftijdpatronen {

    private static final String GETAL = "(\\d{1,2}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";

    private static final Pattern VAN_JAAR = Pattern.compile(
            "(?<=\\bvan |\\()" + GETAL
                    + "(?:(?:,| en|, en) \\d{1,2}){0,5} (?:jaar|jr\\.?)(?: oud)?(?![\\p{L}\\d]| (?:geleden|later|lang|en ouder))");

    private static final Pattern JAAR_OUD =
            Pattern.compile("(?<![\\p{L}\\d]|\\d[-,.])" + GETAL + " (?:jaar|maanden|weken) oud(?![\\p{L}\\d])");

    private static final Pattern JARIG =
            Pattern.compile("(?<![\\p{L}\\d]|\\d[-,.])" + GETAL + "-?jarige?(?![\\p{L}\\d])");

    private Leeftijdpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        JAAR_OUD.matcher(tekst).results().forEach(gevonden -> neem(gevonden, "in de " + fase(gevonden), vondsten));
        VAN_JAAR.matcher(tekst).results().forEach(gevonden -> neem(gevonden, fase(gevonden), vondsten));
        JARIG.matcher(tekst)
                .results()
                .forEach(gevonden -> neem(gevonden, jaren(gevonden) < 18 ? "jonge" : "volwassen", vondsten));
    }

    private static void neem(MatchResult gevonden, String voorstel, Vondsten vondsten) {
        vondsten.neem(
                Herkend.Soort.LEEFTIJD, gevonden.start(), gevonden.end(), voorstel, "Precieze leeftijd valt snel op");
    }

    private static String fase(MatchResult gevonden) {
        int jaren = jaren(gevonden);
        if (jaren < 4) {
            return "peuterleeftijd";
        }
        if (jaren < 12) {
            return "basisschoolleeftijd";
        }
        return jaren < 18 ? "middelbareschoolleeftijd" : "volwassen leeftijd";
    }

    private static int jaren(MatchResult gevonden) {
        String getal = gevonden.group(1);
        if (Character.isDigit(getal.charAt(0))) {
            return gevonden.group().contains("jaar") || gevonden.group().contains("jarig")
                    ? Integer.parseInt(getal)
                    : 0;
        }
        return getal.equals("twaalf") ? 12 : 5;
    }
}
