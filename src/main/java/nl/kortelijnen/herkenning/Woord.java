package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.gedeeld.Nederlands;

/** A word and where it stands. Hyphens and apostrophes inside belong to it. */
record Woord(int van, int tot, String tekst) {

    /** A point after these does not end a sentence. */
    static final Set<String> AFKORTINGEN = Set.of(
            "mw", "mevr", "mej", "dhr", "hr", "fam", "dr", "drs", "mr", "ir", "ing", "prof", "ds", "bijv", "bv", "nl",
            "ca", "incl", "excl", "evt", "resp", "jl", "st");

    static List<Woord> alle(String tekst) {
        List<Woord> woorden = new ArrayList<>();
        int plek = 0;
        while (plek < tekst.length()) {
            if (!Character.isLetterOrDigit(tekst.charAt(plek))) {
                plek++;
                continue;
            }
            int einde = plek + 1;
            while (einde < tekst.length() && hoortBij(tekst, einde)) {
                einde++;
            }
            woorden.add(new Woord(plek, einde, tekst.substring(plek, einde)));
            plek = einde;
        }
        return woorden;
    }

    /** Whether a sentence, a line or an item of a list begins here; "'s" before the word does not count. */
    static boolean zinsbegin(String tekst, int plek) {
        int vorige = voorSpatiesEnAanhaling(tekst, plek - 1);
        if (vorige > 0 && "st".indexOf(tekst.charAt(vorige)) >= 0 && isApostrof(tekst.charAt(vorige - 1))) {
            vorige = voorSpatiesEnAanhaling(tekst, vorige - 1);
        }
        if (vorige < 0) {
            return true;
        }
        return switch (tekst.charAt(vorige)) {
            case '!', '?', '…', '\n', '\r', ':', '•', '#', '|', '>' -> true;
            case '.' -> !naAfkorting(tekst, vorige);
            case '-', '–' -> vorige == 0 || tekst.charAt(vorige - 1) == '\n';
            default -> false;
        };
    }

    private static int voorSpatiesEnAanhaling(String tekst, int plek) {
        int vorige = plek;
        while (vorige >= 0 && " \t\u00a0\"'“”‘’„«(*_[".indexOf(tekst.charAt(vorige)) >= 0) {
            vorige--;
        }
        return vorige;
    }

    boolean metHoofdletter() {
        return Character.isUpperCase(tekst.charAt(0));
    }

    boolean inKapitalen() {
        return tekst.chars().noneMatch(Character::isLowerCase) && tekst.length() > 1;
    }

    boolean metCijfer() {
        return tekst.chars().anyMatch(Character::isDigit);
    }

    String klein() {
        return tekst.toLowerCase(Nederlands.TAAL);
    }

    private static boolean hoortBij(String tekst, int plek) {
        char teken = tekst.charAt(plek);
        if (Character.isLetterOrDigit(teken) || Character.getType(teken) == Character.NON_SPACING_MARK) {
            return true;
        }
        return (teken == '-' || teken == '\'' || teken == '’')
                && plek + 1 < tekst.length()
                && Character.isLetter(tekst.charAt(plek + 1));
    }

    private static boolean naAfkorting(String tekst, int punt) {
        int begin = punt;
        while (begin > 0 && punt - begin < 6 && Character.isLetter(tekst.charAt(begin - 1))) {
            begin--;
        }
        String woord = tekst.substring(begin, punt);
        boolean adres = woord.length() > 1 && begin > 0 && tekst.charAt(begin - 1) == '.';
        return !adres && isAfkorting(woord);
    }

    private static boolean isAfkorting(String woord) {
        return woord.length() == 1 && Character.isUpperCase(woord.charAt(0))
                || AFKORTINGEN.contains(woord.toLowerCase(Nederlands.TAAL));
    }

    private static boolean isApostrof(char teken) {
        return teken == '\'' || teken == '’' || teken == '‘';
    }
}
