package nl.kortelijnen.herkenning;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Nederlands;

/** Bank accounts by their check digits, and numbers that the word before them names: a file, a case, a BSN. */
final class Nummerpatronen {

    private static final Pattern IBAN_BEGIN =
            Pattern.compile("(?<![\\p{L}\\d])(?:[A-Za-z]{2}\\d{2}|[A-Z]{2} \\d{2})(?=[ .-]?[A-Za-z\\d])");

    private static final String LENGTES = "NL18 BE16 DE22 FR27 ES24 IT27 GB22 PL28 TR26 LU20 AT20 PT25 IE22 RO24 BG22 "
            + "GR27 SE24 DK18 NO15 FI18 CH21 HU28 CZ24 SK24 SI19 HR21 LT20 LV21 EE20 UA29 SA24 JO30 LB28 TN24 EG29 "
            + "IL23 RS22 BA20 MK19 AL28 XK20 MT31 CY28 AE23 QA29 IQ23 PK24";
    private static final Map<String, Integer> LENGTE = lengtes();

    private static final Pattern BSN = Pattern.compile(
            "\\b(?i:bsn|burger ?service ?nummer|sofi-?(?:nummer|nr)?)(?-i)(?:[ .:=#-]{1,4}|nr|nummer|is|van|hem|haar){0,4}(?<![\\d])"
                    + "(\\d(?:[ .-]?\\d){7,8})(?![\\d]|[ .-]\\d)");

    private static final Pattern DOSSIER = Pattern.compile(
            "\\b(?i:dossier|zaak|casus|melding|registratie|parket|cli[eë]nt|pati[eë]nt|kenmerk|referentie|polis|klant|leerling|vt"
                    + "|personeels?|paspoort|rijbewijs|(?:bank|spaar|giro)?rekening|v|vreemdelingen|proces-?verbaal|pv|beschikking|aanvraag|relatie"
                    + "|identiteitskaart|id-kaart|burger|lidmaatschap|bestel)(?-i)"
                    + "(?:s?-?(?i:nummer|nr)\\.?)?(?: (?:nummer|nr|no)\\.?)?(?: is| was)?[ :#=]{1,3}"
                    + "((?=[\\p{L}./-]{0,8}\\d)[\\p{L}\\d](?:[./_-]?[\\p{L}\\d]){3,24})(?![\\p{L}\\d])");

    private Nummerpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        vindIban(tekst, vondsten);
        BSN.matcher(tekst).results().forEach(gevonden -> {
            String cijfers = gevonden.group(1).replaceAll("\\D", "");
            boolean echt = Cijferpatronen.isBsn(cijfers);
            vondsten.neem(
                    echt ? Gegevenssoort.BSN : Gegevenssoort.DOSSIER,
                    gevonden.start(1),
                    gevonden.end(1),
                    "",
                    echt ? "Burgerservicenummer, klopt" : "Nummer van een persoon");
            vondsten.sluitUit(gevonden.start(), gevonden.start(1));
        });
        DOSSIER.matcher(tekst)
                .results()
                .filter(gevonden -> telt(gevonden.group(1)))
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.DOSSIER, gevonden.start(1), gevonden.end(1), "", "Nummer van een dossier"));
    }

    /** A date or a year is no number of a file. */
    private static boolean telt(String nummer) {
        long cijfers = nummer.chars().filter(Character::isDigit).count();
        return cijfers >= 4 && !nummer.matches("(?:19|20)\\d\\d|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");
    }

    private static void vindIban(String tekst, Vondsten vondsten) {
        Matcher begin = IBAN_BEGIN.matcher(tekst);
        int vanaf = 0;
        while (begin.find(vanaf)) {
            vanaf = begin.end();
            int tot = einde(tekst, begin.toMatchResult());
            if (tot > 0) {
                String kaal = tekst.substring(begin.start(), tot).replaceAll("[ .-]", "");
                if (klopt(kaal)) {
                    vondsten.neem(Gegevenssoort.IBAN, begin.start(), tot, "", "Rekeningnummer, klopt");
                    vanaf = tot;
                } else if (begin.group().indexOf(' ') < 0) {
                    vondsten.sluitUit(begin.start(), tot);
                    vanaf = tot;
                }
            }
        }
    }

    /** Where an account of this country ends, with at most one space between its signs; -1 when it does not fit. */
    private static int einde(String tekst, MatchResult begin) {
        int lengte = LENGTE.getOrDefault(begin.group().substring(0, 2).toUpperCase(Nederlands.TAAL), 0);
        int geteld = 4;
        int plek = begin.end();
        while (geteld < lengte && plek < tekst.length()) {
            boolean tussen = " .-".indexOf(tekst.charAt(plek)) >= 0;
            if (tussen) {
                plek++;
            }
            if (plek >= tekst.length() || !isTeken(tekst.charAt(plek))) {
                return -1;
            }
            plek++;
            geteld++;
        }
        boolean vrij = plek >= tekst.length() || !Character.isLetterOrDigit(tekst.charAt(plek));
        return geteld == lengte && lengte > 0 && vrij ? plek : -1;
    }

    private static boolean isTeken(char teken) {
        return teken >= '0' && teken <= '9' || teken >= 'A' && teken <= 'Z' || teken >= 'a' && teken <= 'z';
    }

    /** The country and check digits behind the rest, letters as numbers from 10: what is left of 97 is 1. */
    private static boolean klopt(String iban) {
        String omgekeerd = iban.substring(4) + iban.substring(0, 4);
        int rest = 0;
        for (int plek = 0; plek < omgekeerd.length(); plek++) {
            int waarde = Character.digit(omgekeerd.charAt(plek), 36);
            rest = (waarde < 10 ? rest * 10 + waarde : rest * 100 + waarde) % 97;
        }
        return rest == 1;
    }

    private static Map<String, Integer> lengtes() {
        Map<String, Integer> lengtes = new HashMap<>();
        for (String land : LENGTES.split(" ")) {
            lengtes.put(land.substring(0, 2), Integer.valueOf(land.substring(2)));
        }
        return Map.copyOf(lengtes);
    }
}
