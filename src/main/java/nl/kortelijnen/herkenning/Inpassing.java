package nl.kortelijnen.herkenning;

import java.util.Set;
import java.util.regex.Pattern;
import nl.kortelijnen.gedeeld.Nederlands;

/** Fits what may stand in the place of a finding into its sentence, so that a sentence stays one. */
final class Inpassing {

    private static final Set<String> KOPPELWERKWOORDEN =
            Set.of("is", "was", "wordt", "werd", "luidt", "luidde", "zijn");

    private static final Set<String> VOORZETSELS = Set.of(
            "vanaf", "op", "via", "met", "naar", "onder", "van", "in", "uit", "voor", "tegen", "over", "bij", "aan",
            "door", "om", "achter", "langs", "tot", "zonder");

    private static final Set<String> HETEN = Set.of("heet", "heette", "heten", "heetten");

    private static final Pattern VERDER = Pattern.compile(" (?!(?:en|of)\\b)\\p{Ll}");

    private static final int VER_GENOEG = 40;

    private static final Pattern NOEMEN = Pattern.compile(
            "(?<!\\p{L})(?:noemt|noemde|noemen|noemden) (?:hem|haar|zich|ze|hen|mij|zichzelf) $",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAAM_IS = Pattern.compile(
            "(?:naam|voornaam|achternaam|roepnaam|bijnaam) (?:is|was|luidt) $", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ONZIJDIG = Set.of("nummer", "mailadres", "account", "dossier", "adres");

    private Inpassing() {}

    /** @param voorstel empty: leave it out, as far as the sentence can do without */
    static String in(String tekst, Gegevenssoort soort, int van, int tot, String voorstel) {
        String vorige = vorigWoord(tekst, van);
        if (voorstel.isEmpty()) {
            return vooraan(tekst, van, tot) ? met("een ", ding(soort)) : opPlek(soort, vorige, eindigt(tekst, tot));
        }
        if (soort == Gegevenssoort.NAAM && voorstel.equals("iemand")) {
            return naam(tekst, van, vorige);
        }
        boolean bepaald = Aanspreekvorm.BEPALERS.contains(vorige) || Aanspreekvorm.LIDWOORDEN.contains(vorige);
        return bepaald ? voorstel.replaceFirst("^(?:een|de|het) ", "") : voorstel;
    }

    /** Somebody in the sentence, but not where the sentence tells how somebody is called: "ze heet iemand". */
    private static String naam(String tekst, int van, String vorige) {
        if (HETEN.contains(vorige)) {
            return "hier anders";
        }
        if (vorige.equals("genaamd") || vorige.equals("geheten")) {
            return "";
        }
        String voor = tekst.substring(Math.max(0, van - VER_GENOEG), van);
        if (NOEMEN.matcher(voor).find()) {
            return "anders";
        }
        return NAAM_IS.matcher(voor).find() ? "bekend" : "iemand";
    }

    /** What a sentence begins with does something in it: "06 1234 belde terug". */
    private static boolean vooraan(String tekst, int van, int tot) {
        return Woord.zinsbegin(tekst, van)
                && VERDER.matcher(tekst.substring(tot, Math.min(tekst.length(), tot + VER_GENOEG)))
                        .lookingAt();
    }

    private static String met(String lidwoord, String ding) {
        return ding.isEmpty() ? "" : lidwoord + ding;
    }

    private static String opPlek(Gegevenssoort soort, String vorige, boolean slot) {
        String ding = ding(soort);
        if (ding.isEmpty()) {
            return "";
        }
        if (KOPPELWERKWOORDEN.contains(vorige)) {
            return slot ? "bekend" : "een " + ding;
        }
        if (VOORZETSELS.contains(vorige)) {
            return "een " + ding;
        }
        boolean bepaald = vorige.equals("de") || vorige.equals("het") || Aanspreekvorm.BEPALERS.contains(vorige);
        return bepaald ? (vorige.equals("de") && ONZIJDIG.contains(ding) ? "persoon" : ding) : "";
    }

    private static String ding(Gegevenssoort soort) {
        return switch (soort) {
            case TELEFOON, BSN -> "nummer";
            case EMAIL -> "mailadres";
            case ACCOUNT -> "account";
            case WEBADRES -> "website";
            case IBAN -> "rekening";
            case DOSSIER -> "dossier";
            case KENTEKEN -> "auto";
            case POSTCODE -> "adres";
            default -> "";
        };
    }

    private static boolean eindigt(String tekst, int tot) {
        return tot >= tekst.length() || ".,;:!?)\n".indexOf(tekst.charAt(tot)) >= 0;
    }

    private static String vorigWoord(String tekst, int van) {
        if (van < 2 || tekst.charAt(van - 1) != ' ') {
            return "";
        }
        int begin = van - 1;
        while (begin > 0 && van - begin < 20 && Character.isLetter(tekst.charAt(begin - 1))) {
            begin--;
        }
        return tekst.substring(begin, van - 1).toLowerCase(Nederlands.TAAL);
    }
}
