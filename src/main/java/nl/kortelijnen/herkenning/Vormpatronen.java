package nl.kortelijnen.herkenning;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Nederlands;

/** What is known by its shape alone: e-mail and web addresses, postcodes, number plates. */
final class Vormpatronen {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\d]|\\d[-.,])[1-9]\\d{3}(?: {0,2}(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\\p{L}\\d])");

    /** The fourteen series (sidecodes) of Dutch number plates; L stands for a letter, 9 for a digit. */
    private static final List<String> REEKSEN = List.of(
            "LL-99-99",
            "99-99-LL",
            "99-LL-99",
            "LL-99-LL",
            "LL-LL-99",
            "99-LL-LL",
            "99-LLL-9",
            "9-LLL-99",
            "LL-999-L",
            "L-999-LL",
            "LLL-99-L",
            "L-99-LLL",
            "9-LL-999",
            "999-LL-9");

    private static final Pattern KENTEKEN = Pattern.compile("(?<![\\p{L}\\d])(?=[A-Za-z -]{0,6}\\d)(?<![\\p{L}\\d]-)(?:"
            + metStreepjes() + "|" + metSpaties() + ")(?![\\p{L}\\d]|-[\\p{L}\\d])");

    /** Written as one likes, when the word before it says what it is. */
    private static final Pattern GENOEMD_KENTEKEN = Pattern.compile(
            "\\b[Kk]enteken(?:nummer)?[ :]{1,3}((?=[A-Za-z\\d -]{0,7}\\d)(?=[\\d -]{0,5}[A-Za-z])[A-Za-z\\d]{1,3}(?:-?[A-Za-z\\d]{1,3}){1,3})(?![\\p{L}\\d])");

    private static final Pattern GENOEMDE_POSTCODE = Pattern.compile(
            "\\b[Pp]ostcode(?:gebied)?(?: is)?[ :]{1,2}([1-9]\\d{3}(?: {0,2}[A-Za-z]{2})?)(?![\\p{L}\\d])");

    /** Written so that no program sees it: "jan (at) gmail.com", "jan at gmail punt com". */
    private static final Pattern UITGESCHREVEN_MAIL = Pattern.compile(
            "(?<![\\p{L}\\d])[\\p{L}\\d][\\p{L}\\d_-]{0,30}(?:(?:\\.| punt )[\\p{L}\\d_-]{1,30}){0,3}"
                    + "(?: ?[(\\[]at[)\\]] ?| at | apenstaart(?:je)? )[\\p{L}\\d-]{2,30}(?:\\.| punt )(?:nl|com|net|org|eu|be)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Where somebody is found under a name of their own, when that is said before it. */
    private static final Pattern GENOEMD_ACCOUNT = Pattern.compile(
            "\\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|discord|telegram|facebook|roblox|steam|gebruikers|gamer)"
                    + "(?:(?:-?(?:naam|account))?(?: is| heet|:| als){1,2} (?!(?:een|de|het|ze|hij|zij|die|dat|er|niet|ook)\\b)([A-Za-z][\\w.#-]{3,29})"
                    + "|(?:-?(?:naam|account))?:? ((?=[\\w.#-]{0,29}[\\d_.#][\\w#-])[A-Za-z][\\w.#-]{2,28}\\w)"
                    + "|-?(?:naam|account) (?!is|van|heet|die|dat|waar|en|met|op|om|aan|te|in|voor|werd|wordt|was)([A-Za-z][\\w.#-]{3,29}))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IP_ADRES = Pattern.compile(
            "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.])");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\d._%+@/-])@[A-Za-z][A-Za-z\\d_.]{1,29}(?<!\\.)");

    /** With its scheme, with www, or bare with an ending that only addresses have. */
    private static final Pattern WEBADRES =
            Pattern.compile("(?<![\\p{L}\\d@._-])(?:https?://[^\\s<>\"]{4,300}|www\\.[^\\s<>\"]{4,300}"
                    + "|[A-Za-z\\d][A-Za-z\\d-]{1,40}(?:\\.[A-Za-z\\d-]{2,30}){0,3}"
                    + "\\.(?:nl|com|org|net|eu|be|info|de|online|app|tv|me)(?:/[^\\s<>\"]{0,300})?)(?![\\p{L}\\d@])");

    /** Of everybody: who links to these says nothing about whom it is. */
    private static final Pattern VAN_IEDEREEN = Pattern.compile("(?:https?://)?(?:www\\.)?(?:[a-z-]+\\.)?"
            + "(?:rijksoverheid|overheid|veiligthuis|slachtofferhulp|kindertelefoon|nji|movisie|augeo|huiselijkgeweld"
            + "|politie|113|pharos|thuisarts|opvoeden|nidos|vluchtelingenwerk|nijmegen|arnhem|ggd|raadvoorderechtsbijstand"
            + "|hetklokhuis|google|wikipedia|netwerkcw|bindkracht10)\\.(?:nl|org|com)/?[.,;]?");

    private Vormpatronen() {}

    static void vind(String tekst, Vondsten vondsten) {
        vindEmail(tekst, vondsten);
        UITGESCHREVEN_MAIL
                .matcher(tekst)
                .results()
                .forEach(gevonden -> neem(vondsten, Gegevenssoort.EMAIL, gevonden, "Mailadres van een persoon"));
        GENOEMDE_POSTCODE
                .matcher(tekst)
                .results()
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.POSTCODE, gevonden.start(1), gevonden.end(1), "", "Wijst een paar straten aan"));
        GENOEMD_ACCOUNT.matcher(tekst).results().forEach(gevonden -> neemAccount(gevonden, vondsten));
        IP_ADRES.matcher(tekst)
                .results()
                .forEach(gevonden -> neem(vondsten, Gegevenssoort.WEBADRES, gevonden, "Wijst één aansluiting aan"));
        WEBADRES.matcher(tekst).results().forEach(gevonden -> neemWebadres(gevonden, vondsten));
        POSTCODE.matcher(tekst)
                .results()
                .forEach(gevonden -> neem(vondsten, Gegevenssoort.POSTCODE, gevonden, "Wijst een paar huizen aan"));
        ACCOUNT.matcher(tekst)
                .results()
                .forEach(gevonden -> neem(vondsten, Gegevenssoort.ACCOUNT, gevonden, "Account van een persoon"));
        GENOEMD_KENTEKEN
                .matcher(tekst)
                .results()
                .filter(gevonden -> zesTekens(gevonden.group(1)))
                .forEach(gevonden -> vondsten.neem(
                        Gegevenssoort.KENTEKEN,
                        gevonden.start(1),
                        gevonden.end(1),
                        "",
                        "Wijst één auto of brommer aan"));
        KENTEKEN.matcher(tekst)
                .results()
                .forEach(gevonden -> neem(vondsten, Gegevenssoort.KENTEKEN, gevonden, "Wijst één auto of brommer aan"));
    }

    private static void neemAccount(MatchResult gevonden, Vondsten vondsten) {
        for (int groep = 1; groep <= 3; groep++) {
            if (gevonden.group(groep) != null) {
                vondsten.neem(
                        Gegevenssoort.ACCOUNT,
                        gevonden.start(groep),
                        gevonden.end(groep),
                        "",
                        "Account van een persoon");
            }
        }
    }

    private static boolean zesTekens(String kenteken) {
        return kenteken.chars().filter(Character::isLetterOrDigit).count() == 6;
    }

    /** The full stop of a sentence is not part of it. */
    private static void neemWebadres(MatchResult gevonden, Vondsten vondsten) {
        String adres = gevonden.group();
        int tot = gevonden.end();
        while (tot > gevonden.start() && ".,;:!?)'\"".indexOf(adres.charAt(tot - 1 - gevonden.start())) >= 0) {
            tot--;
        }
        if (VAN_IEDEREEN.matcher(adres.toLowerCase(Nederlands.TAAL)).matches()) {
            vondsten.sluitUit(gevonden.start(), tot);
        } else {
            vondsten.neem(Gegevenssoort.WEBADRES, gevonden.start(), tot, "", "Bladzij die iemand kan aanwijzen");
        }
    }

    private static void neem(Vondsten vondsten, Gegevenssoort soort, MatchResult gevonden, String uitleg) {
        vondsten.neem(soort, gevonden.start(), gevonden.end(), "", uitleg);
    }

    private static void vindEmail(String tekst, Vondsten vondsten) {
        for (int apenstaart = tekst.indexOf('@'); apenstaart >= 0; apenstaart = tekst.indexOf('@', apenstaart + 1)) {
            int van = apenstaart;
            while (van > 0 && inPostvak(tekst.charAt(van - 1))) {
                van--;
            }
            int tot = apenstaart + 1;
            while (tot < tekst.length() && inDomein(tekst.charAt(tot))) {
                tot++;
            }
            while (tot > apenstaart && !Character.isLetterOrDigit(tekst.charAt(tot - 1))) {
                tot--;
            }
            int punt = tekst.substring(apenstaart, tot).lastIndexOf('.');
            if (van < apenstaart && punt > 1 && tot - apenstaart - punt > 2) {
                vondsten.neem(Gegevenssoort.EMAIL, van, tot, "", "Mailadres van een persoon");
            }
        }
    }

    private static boolean inPostvak(char teken) {
        return Character.isLetterOrDigit(teken) || "._%+-'!#$&*/=?^`{|}~".indexOf(teken) >= 0;
    }

    private static boolean inDomein(char teken) {
        return Character.isLetterOrDigit(teken) || teken == '.' || teken == '-';
    }

    /** With hyphens in capitals or not: {@code hv-421-k}. */
    private static String metStreepjes() {
        return String.join("|", REEKSEN).replace("9", "\\d").replace("L", "[A-Za-z]");
    }

    /** With spaces or nothing between, only in capitals: {@code HV 421 K}, {@code HV421K}. */
    private static String metSpaties() {
        return String.join("|", REEKSEN).replace("-", " ?").replace("9", "\\d").replace("L", "[A-Z]");
    }
}
