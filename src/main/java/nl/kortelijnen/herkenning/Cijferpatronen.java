package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers, and citizen service numbers by their eleven-test. */
final class Cijferpatronen {

    /** Free and paid service numbers (0800, 0900) belong to nobody; 112, 113 and 14 + area code are too short to fit. */
    private static final Pattern TELEFOON = Pattern.compile("(?<![\\d+]|\\d-)(?:"
            + "(?:\\+|00)[1-9]\\d{0,2}(?:[ .\\-/()]{0,3}\\d){7,12}"
            + "|\\(?0(?!800|900)(?:[ .\\-/()]{0,3}\\d){9}"
            + ")(?!\\d)");

    /** Runs of digits with one point or space between them. */
    private static final Pattern CIJFERS = Pattern.compile("(?<![\\p{L}\\d+]|\\d[-/,])\\d+(?![\\p{L}\\d]|[-/,]\\d)");

    /** Said to be a number to call, without its nought: "tel: 6 12345678". */
    private static final Pattern GENOEMD = Pattern.compile(
            "\\b(?:tel|telefoon|mobiel|gsm|whatsapp|app|bel)(?:nummer)?(?:\\.|:| is| op){0,2} (6(?:[ -]?\\d){8})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    /** "nul zes twaalf vierendertig", as somebody reads it out. */
    private static final Pattern IN_WOORDEN = Pattern.compile(
            "\\bnul (?=zes|twee|een|één|drie|vier|vijf|zeven|acht)(?:(?:nul|één|" + Getallen.WOORDEN
                    + ")(?:[ ,-]{1,2}|\\b)){3,10}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Cijferpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        TELEFOON.matcher(tekst)
                .results()
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.TELEFOON, gevonden.start(), gevonden.end(), "", "Nummer van een persoon"));
        GENOEMD.matcher(tekst)
                .results()
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.TELEFOON, gevonden.start(1), gevonden.end(1), "", "Nummer van een persoon"));
        IN_WOORDEN
                .matcher(tekst)
                .results()
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.TELEFOON,
                        gevonden.start(),
                        gevonden.start()
                                + gevonden.group().replaceFirst("[ ,-]+$", "").length(),
                        "",
                        "Nummer van een persoon, in woorden"));
        vindBsn(tekst, vondsten);
    }

    private static void vindBsn(String tekst, Vondsten vondsten) {
        List<Groep> rij = new ArrayList<>();
        CIJFERS.matcher(tekst).results().forEach(gevonden -> {
            if (!rij.isEmpty() && !sluitAan(tekst, rij.getLast().tot(), gevonden.start())) {
                vindInRij(tekst, rij, vondsten);
                rij.clear();
            }
            rij.add(new Groep(gevonden.start(), gevonden.end()));
        });
        vindInRij(tekst, rij, vondsten);
    }

    private static void vindInRij(String tekst, List<Groep> rij, Vondsten vondsten) {
        for (int eerste = 0; eerste < rij.size(); eerste++) {
            StringBuilder cijfers = new StringBuilder();
            for (int laatste = eerste; laatste < rij.size(); laatste++) {
                Groep groep = rij.get(laatste);
                if (cijfers.length() + groep.tot() - groep.van() > 9) {
                    break;
                }
                cijfers.append(tekst, groep.van(), groep.tot());
                if (isBsn(cijfers)) {
                    vondsten.neem(
                            Gegevenssoort.BSN, rij.get(eerste).van(), groep.tot(), "", "Burgerservicenummer, klopt");
                }
            }
        }
    }

    private static boolean sluitAan(String tekst, int tot, int van) {
        return van - tot == 1 && (tekst.charAt(tot) == ' ' || tekst.charAt(tot) == '.');
    }

    /** Weights 9 to 2 and -1 for the last digit; the sum is a multiple of eleven (elfproef). */
    static boolean isBsn(CharSequence cijfers) {
        if (cijfers.length() < 8 || cijfers.length() > 9 || isServicenummer(cijfers)) {
            return false;
        }
        int som = 0;
        int gewicht = cijfers.length();
        for (int plek = 0; plek < cijfers.length(); plek++, gewicht--) {
            som += (gewicht == 1 ? -1 : gewicht) * (cijfers.charAt(plek) - '0');
        }
        return som % 11 == 0 && cijfers.chars().anyMatch(cijfer -> cijfer != '0');
    }

    private static boolean isServicenummer(CharSequence cijfers) {
        return "0800".contentEquals(cijfers.subSequence(0, 4)) || "0900".contentEquals(cijfers.subSequence(0, 4));
    }

    private record Groep(int van, int tot) {}
}
