package nl.kortelijnen.verslag.namen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import org.jspecify.annotations.Nullable;

/**
 * Points out what looks like the name of a person in the texts of a report: after a title, after "door", two words with
 * capitals that are no organisation or place, a common first name, and every later mention of a name found so.
 *
 * <p>It proposes and may err on the safe side: a person decides.
 */
public final class Naamvinder {

    /** Between the first capital and the first small letter a few others may stand, never a page full: that would be slow. */
    private static final String WOORD = "\\p{Lu}[\\p{L}’'\\-&&[^\\p{Ll}]]{0,30}+\\p{Ll}[\\p{L}’'-]*";

    private static final String TUSSEN =
            "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Bb]en|[Bb]in|['’‘`]t|['’‘`]s|[Hh]et|in|op)\\s+){0,3}";
    private static final String ACHTERNAAM = TUSSEN + WOORD;
    private static final Pattern PAAR = Pattern.compile(
            "(?<![\\p{L}-])(?:(?:\\p{Lu}\\.\\s?){1,4}" + ACHTERNAAM + "|" + WOORD + "(?:\\s+" + ACHTERNAAM + "){0,3})");
    private static final Pattern MET_TITEL = Pattern.compile(
            "(?<!\\p{L})(?:(?i:mw|mevr|dhr|drs|dr|prof|ir)\\.|[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Dd]okter)\\s+"
                    + "(?:\\p{Lu}\\.\\s?)*" + ACHTERNAAM + "(?:[ -]" + ACHTERNAAM + ")?");
    private static final Pattern DOOR = Pattern.compile("(?<=\\bdoor )" + WOORD + "(?=,\\s+\\p{Ll})");
    private static final Pattern AANGEHAALD =
            Pattern.compile("(?<![\\p{L}\\d])[‘'“\"«]((?=\\p{Lu})[^‘’'“”\"«»]{3,60})[’'”\"»](?!\\p{L})");
    private static final Pattern NA_MENS = Pattern.compile(
            "(?<!\\p{L})(?:zoon|zoontje|dochter|dochtertje|meisje|jongen|kind|baby|moeder|vader|broer|broertje|zus|zusje"
                    + "|oma|opa|oom|tante|neef|nicht|leerling|buurvrouw|buurman) (" + WOORD + ")");
    private static final Pattern WIT = Pattern.compile("\\s+");
    private static final Pattern ACHTERVOEGSEL = Pattern.compile(
            ".*(?:werk|werken|zorg|team|teams|school|college|centrum|hulp|opvang|raad|bescherming|groep|organisatie"
                    + "|conferentie|middag|avond|ochtend|dag|congres|symposium|sessie|gesprek|sensitief|praktijk|plein|straat|laan|huis|ing|heid|isch|ische|aanse|punt|punten)$");
    private static final Set<String> VOORNAMEN = Woordenlijst.lees("voornamen.txt", UnaryOperator.identity());
    private static final Set<String> GEEN_NAMEN =
            Woordenlijst.lees("geennamen.txt", woord -> woord.toLowerCase(Locale.ROOT));

    /** Besides names: what leads to one person just as surely. */
    private static final Set<Gegevenssoort> NUMMERS = EnumSet.of(
            Gegevenssoort.BSN,
            Gegevenssoort.IBAN,
            Gegevenssoort.TELEFOON,
            Gegevenssoort.EMAIL,
            Gegevenssoort.ACCOUNT,
            Gegevenssoort.KENTEKEN);

    /** 0800-2000 and other numbers that belong to nobody. */
    private static final Pattern ALGEMEEN_NUMMER = Pattern.compile("0800|0900|112|113|14\\s?0");

    private final Set<String> bekend;
    private final @Nullable Pattern organisaties;

    /**
     * @param bekend names of organisations and places in this report: each of their words is known
     * @param organisaties other names of organisations: known as a whole
     */
    public Naamvinder(Collection<String> bekend, Collection<String> organisaties) {
        this.organisaties = organisaties.isEmpty() ? null : ergens(organisaties);
        this.bekend = bekend.stream()
                .flatMap(naam -> Stream.of(naam.split("[\\s/,&()]+")))
                .map(woord -> woord.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Every name once, in the order in which it is first met. */
    public List<String> vind(List<String> teksten) {
        Map<String, Boolean> namen = new LinkedHashMap<>();
        teksten.forEach(tekst -> inTekst(tekst).forEach(naam -> namen.put(naam, true)));
        for (String deel : delen(namen.keySet())) {
            if (teksten.stream().anyMatch(tekst -> staatLos(tekst, deel, namen.keySet()))) {
                namen.put(deel, true);
            }
        }
        return List.copyOf(namen.keySet());
    }

    private List<String> inTekst(String tekst) {
        List<String> gevonden = new ArrayList<>();
        String rest = organisaties == null ? tekst : gewist(organisaties, tekst);
        for (Pattern patroon : List.of(MET_TITEL, DOOR)) {
            Matcher zoeker = patroon.matcher(rest);
            while (zoeker.find()) {
                gevonden.add(zoeker.group());
            }
            rest = gewist(patroon, rest);
        }
        PAAR.matcher(zonderTitels(rest))
                .results()
                .map(MatchResult::group)
                .map(this::kern)
                .filter(this::isNaam)
                .forEach(gevonden::add);
        NA_MENS.matcher(rest)
                .results()
                .map(treffer -> treffer.group(1))
                .filter(naam -> !isGewoon(naam) && isNieuw(naam, gevonden))
                .forEach(gevonden::add);
        Herkenner.vind(tekst).stream()
                .filter(vondst -> NUMMERS.contains(vondst.soort())
                                && !ALGEMEEN_NUMMER.matcher(vondst.tekst()).lookingAt()
                        || vondst.soort() == Gegevenssoort.NAAM && isVoornaamAlleen(vondst.tekst(), gevonden))
                .map(Herkend::tekst)
                .forEach(gevonden::add);
        return gevonden;
    }

    /** "zoals Samir uit groep zes": a first name by itself, of whoever's language. */
    private boolean isVoornaamAlleen(String naam, Collection<String> gevonden) {
        return Herkenner.isVoornaam(naam)
                && Character.isUpperCase(naam.codePointAt(0))
                && !isGewoon(naam)
                && isNieuw(naam, gevonden);
    }

    private static boolean isNieuw(String naam, Collection<String> gevonden) {
        return gevonden.stream().noneMatch(ander -> ander.contains(naam));
    }

    /** A full stop in its place: words on both sides never become one name. */
    private static String gewist(Pattern patroon, String tekst) {
        return patroon.matcher(tekst)
                .replaceAll(treffer -> ".".repeat(treffer.group().length()));
    }

    /** What stands between quotes is what something is called, unless it begins with a first name. */
    private static String zonderTitels(String tekst) {
        return AANGEHAALD.matcher(tekst).replaceAll(treffer -> {
            String eerste = WIT.split(treffer.group(1))[0];
            return VOORNAMEN.contains(eerste)
                    ? Matcher.quoteReplacement(treffer.group())
                    : ".".repeat(treffer.group().length());
        });
    }

    private static Pattern ergens(Collection<String> namen) {
        return Pattern.compile(
                namen.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Without the words before it that only have a capital because a sentence begins there. */
    private String kern(String groep) {
        String kern = groep;
        while (!kern.isEmpty() && isGewoon(WIT.split(kern)[0]) && kern.indexOf(' ') > 0) {
            kern = kern.substring(kern.indexOf(' ') + 1).strip();
        }
        return kern.replaceFirst("[’']s?$", "");
    }

    private boolean isNaam(String groep) {
        String[] woorden = WIT.split(groep);
        if (VOORNAMEN.contains(woorden[0]) || VOORNAMEN.contains(woorden[0].split("-")[0])) {
            return !isVast(groep);
        }
        boolean metVoorletters = woorden[0].matches("(?:\\p{Lu}\\.)+.*");
        long hoofdwoorden = Stream.of(woorden)
                .filter(woord -> Character.isUpperCase(woord.codePointAt(0)))
                .count();
        boolean vasteNaam = Herkenner.isGeenNaam(groep)
                || Stream.of(woorden)
                        .filter(woord -> Character.isUpperCase(woord.codePointAt(0)))
                        .allMatch(Herkenner::isGeenNaam);
        return hoofdwoorden >= 2
                && !vasteNaam
                && (metVoorletters || Stream.of(woorden).noneMatch(this::isGewoonHoofdwoord));
    }

    private boolean isVast(String groep) {
        return Stream.of(WIT.split(groep)).allMatch(woord -> bekend.contains(woord.toLowerCase(Locale.ROOT)));
    }

    private boolean isGewoonHoofdwoord(String woord) {
        return Character.isUpperCase(woord.codePointAt(0)) && isGewoon(woord);
    }

    private boolean isGewoon(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT);
        return GEEN_NAMEN.contains(klein)
                || bekend.contains(klein)
                || !VOORNAMEN.contains(woord) && ACHTERVOEGSEL.matcher(klein).matches();
    }

    /** First and last names of the full names, by which somebody may be called further on. */
    private List<String> delen(Collection<String> namen) {
        return namen.stream()
                .filter(naam -> !MET_TITEL.matcher(naam).lookingAt())
                .map(WIT::split)
                .filter(woorden -> woorden.length > 1)
                .flatMap(woorden -> Stream.of(woorden[0], woorden[woorden.length - 1]))
                .filter(deel -> deel.length() > 2 && Character.isUpperCase(deel.codePointAt(0)) && !isGewoon(deel))
                .distinct()
                .toList();
    }

    private static boolean staatLos(String tekst, String deel, Collection<String> namen) {
        return Naamtekst.plekken(tekst, deel, langere(deel, namen)).findAny().isPresent();
    }

    /** The names of which this one is a part: "Anne-Lotte van der Velden" for "Anne-Lotte". */
    public static List<String> langere(String naam, Collection<String> namen) {
        return namen.stream()
                .filter(ander -> ander.length() > naam.length() && ander.contains(naam))
                .toList();
    }
}
