package nl.kortelijnen.verslag.namen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a name out of a text, or puts a function in its place, so that the sentence stays a sentence. */
public final class Naamtekst {

    private static final String FUNCTIE = "(?:dag|vice-?)?voorzitter|directeur|bestuurder|burgemeester|wethouder"
            + "|gespreksleider|projectleider|programmamanager|manager|teamleider|(?:beleids)?adviseur|beleidsmedewerker|lid"
            + "|(?:intercultureel )?consulent|coördinator|coordinator|huisarts|jeugdarts|arts|docent|leerkracht|psycholoog"
            + "|onderzoeker|hoogleraar|ervaringsdeskundige|maatschappelijk werker|verpleegkundige|aandachtsfunctionaris"
            + "|wijkagent|tolk|medewerker|gedragswetenschapper|vrijwilliger|trainer|moeder|vader|intern begeleider";
    private static final Pattern ERACHTER = Pattern.compile("^,\\s+((?:" + FUNCTIE + ")\\p{Ll}*)\\b");
    private static final Pattern DE = Pattern.compile(
            "(?:dag|vice-?)?voorzitter|directeur|bestuurder|burgemeester|wethouder|gespreksleider|projectleider");

    private static final Pattern WERKWOORD_ERVOOR = Pattern.compile(
            "(?:^|[^\\p{L}])(?:zegt|zei|zegde|vertelt|vertelde|vindt|vond|vraagt|vroeg|belt|belde|doet|deed|meldt|meldde|schrijft"
                    + "|schreef|legt|legde|noemt|noemde|geeft|gaf|heeft|had|is|was|aldus|volgens|namens|zoals|denkt|dacht"
                    + "|wil|wilde|kan|kon|zal|zou|mag|moet|leidt|leidde|opent|opende|sluit|sloot|antwoordt|antwoordde)\\s+$",
            Pattern.CASE_INSENSITIVE);

    /** "de voorzitter Henk Jaspers opent": the word before it goes on alone. */
    private static final Pattern BIJ_EEN_ANDER_WOORD = Pattern.compile(
            "(?:^|[^\\p{L}])(?:" + FUNCTIE + "|collega|professor|dokter)\\s+$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SLOTKOMMA = Pattern.compile("([^,.;:!?\\n]*),(?= \\p{Ll})");

    private Naamtekst() {}

    static Stream<MatchResult> plekken(String tekst, String naam) {
        return heleNaam(naam).matcher(tekst).results();
    }

    /** Where this name stands, but not as a part of one of these longer names. */
    public static Stream<MatchResult> plekken(String tekst, String naam, List<String> langere) {
        List<MatchResult> bezet =
                langere.stream().flatMap(ander -> plekken(tekst, ander)).toList();
        return plekken(tekst, naam)
                .filter(plek ->
                        bezet.stream().noneMatch(ander -> plek.start() >= ander.start() && plek.start() < ander.end()));
    }

    private static Pattern heleNaam(String naam) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])" + Pattern.quote(naam) + "(?:['’]s|s(?!\\p{L}))?(?![\\p{L}\\p{N}])");
    }

    /** The function that stands behind a name, as what may be said in its place: "de voorzitter", "een lid". */
    public static Optional<String> functie(String tekst, String naam) {
        return plekken(tekst, naam)
                .map(plek -> ERACHTER.matcher(tekst.substring(plek.end())))
                .filter(Matcher::find)
                .map(gevonden -> (DE.matcher(gevonden.group(1)).matches() ? "de " : "een ") + gevonden.group(1))
                .findFirst();
    }

    public static String vervang(String tekst, String naam, String door) {
        return vervang(tekst, naam, door, List.of());
    }

    public static String vervang(String tekst, String naam, String door, List<String> langere) {
        StringBuilder uit = new StringBuilder();
        int einde = 0;
        for (MatchResult plek : plekken(tekst, naam, langere).toList()) {
            uit.append(tekst, einde, plek.start());
            uit.append(beginVanZin(uit) ? hoofdletter(door) : door);
            String rest = tekst.substring(plek.end());
            int over = achtervoegsel(rest, door, uit);
            einde = plek.end() + over;
            if (over > 0) {
                einde = zonderSlotkomma(tekst, naam, einde, uit);
            }
        }
        return uit.append(tekst.substring(Math.min(einde, tekst.length()))).toString();
    }

    static String laatWeg(String tekst, String naam) {
        return laatWeg(tekst, naam, List.of());
    }

    public static String laatWeg(String tekst, String naam, List<String> langere) {
        String zonder = tekst;
        for (MatchResult plek : plekken(tekst, naam, langere).toList().reversed()) {
            String voor = zonder.substring(0, plek.start());
            String na = zonder.substring(plek.end());
            if (na.startsWith(", ")) {
                zonder = voor + na.substring(2);
            } else if (draagtDeZin(voor, na)) {
                zonder = voor + (beginVanZin(new StringBuilder(voor)) ? "Iemand" : "iemand") + na;
            } else {
                zonder = hersteld(voor, na);
            }
        }
        return zonder;
    }

    /** "zegt Henk Jaspers." and "Henk Jaspers belt" say nothing without somebody who does it. */
    private static boolean draagtDeZin(String voor, String na) {
        boolean slot = na.isBlank() || ".,;:!?)".indexOf(na.charAt(0)) >= 0;
        if (slot) {
            return WERKWOORD_ERVOOR.matcher(voor).find();
        }
        return na.matches("(?s)['’]?s? \\p{Ll}.*")
                && !BIJ_EEN_ANDER_WOORD.matcher(voor).find();
    }

    private static String hersteld(String voor, String na) {
        String zonderVoorzetsel =
                na.isBlank() || na.startsWith(".") ? voor.replaceFirst("\\s+(?:door|van|met|aan|en)\\s*$", "") : voor;
        String midden = zonderVoorzetsel.endsWith(" ") ? na.stripLeading() : na;
        String samen =
                zonderVoorzetsel.stripTrailing().isEmpty() ? hoofdletter(na.stripLeading()) : zonderVoorzetsel + midden;
        return samen.replaceAll(" +([.,;:!?])", "$1").replaceAll(" {2,}", " ");
    }

    /** "…, voorzitter Netwerk X" behind "de voorzitter" becomes "van Netwerk X"; gives how much to skip. */
    private static int achtervoegsel(String rest, String door, StringBuilder uit) {
        Matcher functie = ERACHTER.matcher(rest);
        if (!functie.find() || !door.toLowerCase(Locale.ROOT).endsWith(functie.group(1))) {
            return 0;
        }
        String erna = rest.substring(functie.end());
        if (erna.matches("(?s)\\s+\\p{Lu}.*")) {
            uit.append(" van");
        }
        return functie.end();
    }

    /** "X, lid van het team, leidt de middag" loses its second comma with the first; gives where to go on. */
    private static int zonderSlotkomma(String tekst, String naam, int begin, StringBuilder uit) {
        Matcher slot = SLOTKOMMA.matcher(tekst).region(begin, tekst.length());
        if (!slot.lookingAt() || slot.group(1).contains(naam)) {
            return begin;
        }
        uit.append(slot.group(1));
        return slot.end();
    }

    private static boolean beginVanZin(StringBuilder voor) {
        String kaal = voor.toString().stripTrailing();
        return kaal.isEmpty()
                || voor.toString().endsWith("\n")
                || ".!?".indexOf(kaal.charAt(kaal.length() - 1)) >= 0 && !kaal.matches("(?s).*\\b\\p{L}{1,3}\\.");
    }

    private static String hoofdletter(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
