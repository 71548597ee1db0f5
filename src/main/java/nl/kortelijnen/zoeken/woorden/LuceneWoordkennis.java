package nl.kortelijnen.zoeken.woorden;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Normalizer2;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * What the index knows about a word: the core it is found by, and the cores of its parts. Inflected forms of a word
 * share a core, with or without accents; "huisbezoeken" has the core of "huisbezoek" and the parts huis and bezoek.
 * Kept per word, because taking apart is slow and most words come back.
 */
public final class LuceneWoordkennis {

    /** One for all: the dictionary is large and never changes. */
    public static final LuceneWoordkennis NEDERLANDS = new LuceneWoordkennis(Woordenboek.lees());

    private static final List<Afleiding> AFLEIDINGEN =
            List.of(new Afleiding("en", "ing"), new Afleiding("eren", "atie"), new Afleiding("eren", "itie"));

    private static final String WERKWOORD = "WKW";

    /** What a verb can leave behind at the end of a sentence. */
    private static final Set<String> DEELTJES = Set.of(
            "aan", "af", "bij", "binnen", "buiten", "dicht", "door", "in", "kwijt", "langs", "los", "mee", "na", "neer",
            "om", "op", "open", "over", "samen", "terug", "thuis", "toe", "uit", "vast", "voor", "weg");

    /** The stem of these is that of another word: "ouderen" are no "ouders". */
    private static final Set<String> ZONDER_STAM = Set.of("oudere");

    private static final int KORTSTE_STAM = 3;
    private static final int KORTSTE_SAMENSTELLING = 7;
    private static final int GROOTSTE_GEHEUGEN = 200_000;

    /** Folds case, accents and compatibility forms; the table comes with Lucene's ICU module. */
    private static final Normalizer2 VOUW = Normalizer2.getInstance(
            ICUFoldingFilter.class.getResourceAsStream("utr30.nrm"), "utr30", Normalizer2.Mode.COMPOSE);

    private final Woordenboek woorden;
    private final Map<String, String> woorddelen;
    private final Woordsplitser splitser;
    private final Map<String, Set<String>> afleidingen = leesAfleidingen();
    private final Cache<String, Woordvormen> geheugen =
            Caffeine.newBuilder().maximumSize(GROOTSTE_GEHEUGEN).build();

    private LuceneWoordkennis(Woordenboek woorden) {
        this.woorden = woorden;
        this.woorddelen = Zoekbestand.regels("woorddelen.txt").stream()
                .map(regel -> regel.split("\\s*=\\s*", 2))
                .collect(Collectors.toUnmodifiableMap(deel -> deel[0], deel -> deel[deel.length - 1]));
        this.splitser = new Woordsplitser(woorden, woorddelen.keySet());
    }

    /**
     * @param vorm the word as written, without case and accents
     * @param delen cores of the parts, without the core itself; empty when it is no compound
     */
    public record Woordvormen(String vorm, String kern, List<String> delen) {}

    public Woordvormen vormen(String woord) {
        return geheugen.get(woord, this::bepaal);
    }

    /** Whether it is a Dutch word, in any form. */
    public boolean isWoord(String woord) {
        return !woorden.lezingen(woord.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /** Without case and accents, but otherwise as written. */
    public static String vouw(String woord) {
        return VOUW.normalize(woord).replace("'", "").replace("’", "");
    }

    /**
     * Cores of the noun a verb makes (registreren: registratie, overdragen: overdracht) or of the verb of a noun or of an
     * adjective (wantrouwend: wantrouwen).
     */
    public Set<String> afgeleid(String woord) {
        Set<String> lemmas = woorden.lezingen(woord.toLowerCase(Locale.ROOT)).stream()
                .map(Woordenboek.Lezing::lemma)
                .flatMap(lemma -> Stream.concat(Stream.of(lemma), vanDeelwoord(lemma).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> afgeleid = new LinkedHashSet<>();
        for (String lemma : lemmas) {
            afgeleid.add(kern(lemma));
            afleidingen.getOrDefault(lemma, Set.of()).forEach(ander -> afgeleid.add(kern(ander)));
            for (Afleiding afleiding : AFLEIDINGEN) {
                afleiding.ander(lemma, WERKWOORD, "ZNW", woorden).ifPresent(ander -> afgeleid.add(kern(ander)));
                afleiding.terug().ander(lemma, "ZNW", WERKWOORD, woorden).ifPresent(ander -> afgeleid.add(kern(ander)));
            }
        }
        afgeleid.remove(vormen(woord).kern());
        return afgeleid;
    }

    /** Of "zwijgend" the verb "zwijgen". */
    private Optional<String> vanDeelwoord(String lemma) {
        return Optional.of(lemma)
                .filter(woord -> woord.endsWith("end"))
                .map(woord -> woord.substring(0, woord.length() - 1))
                .filter(woord -> is(woord, WERKWOORD, woorden));
    }

    /** The verb of which a part stands further on in the sentence: "neemt ... op" is "opnemen". */
    public Optional<String> gescheiden(String werkwoord, String deel) {
        if (!DEELTJES.contains(deel)) {
            return Optional.empty();
        }
        return woorden.lezingen(werkwoord.toLowerCase(Locale.ROOT)).stream()
                .filter(lezing -> lezing.soort().startsWith(WERKWOORD))
                .map(lezing -> deel + lezing.lemma())
                .filter(heel -> is(heel, WERKWOORD, woorden))
                .findFirst();
    }

    private static boolean is(String lemma, String soort, Woordenboek woorden) {
        return woorden.lezingen(lemma).stream()
                .anyMatch(
                        lezing -> lezing.lemma().equals(lemma) && lezing.soort().startsWith(soort));
    }

    /** From a verb to its nouns and back. */
    private static Map<String, Set<String>> leesAfleidingen() {
        Map<String, Set<String>> paren = new HashMap<>();
        for (String regel : Zoekbestand.regels("afleidingen.txt")) {
            String[] delen = regel.split("\\s*=\\s*", 2);
            for (String naamwoord : delen[1].split("\\s*,\\s*")) {
                paren.computeIfAbsent(delen[0], woord -> new LinkedHashSet<>()).add(naamwoord);
                paren.computeIfAbsent(naamwoord, woord -> new LinkedHashSet<>()).add(delen[0]);
            }
        }
        return paren;
    }

    /** How an ending changes between a verb and its noun. */
    private record Afleiding(String van, String naar) {

        Afleiding terug() {
            return new Afleiding(naar, van);
        }

        /** The other word, when both are words of their kind and the rest is long enough to say anything. */
        Optional<String> ander(String lemma, String soort, String andereSoort, Woordenboek woorden) {
            String rest = lemma.endsWith(van) ? lemma.substring(0, lemma.length() - van.length()) : "";
            if (rest.length() < KORTSTE_STAM || !is(lemma, soort, woorden)) {
                return Optional.empty();
            }
            return Optional.of(rest + naar).filter(ander -> is(ander, andereSoort, woorden));
        }
    }

    private Woordvormen bepaal(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT).replace('’', '\'');
        List<Woordenboek.Lezing> lezingen = woorden.lezingen(klein);
        String lemma = lemma(lezingen, klein);
        String kern = kern(lemma);
        Set<String> delen = new LinkedHashSet<>();
        boolean alleenWerkwoord = !lezingen.isEmpty()
                && lezingen.stream().allMatch(lezing -> lezing.soort().startsWith("WKW"));
        if (lemma.length() >= KORTSTE_SAMENSTELLING && !alleenWerkwoord) {
            splitser.delen(lemma).forEach(deel -> delen.add(kern(lemmaVan(deel))));
        }
        delen.remove(kern);
        return new Woordvormen(vouw(woord), kern, List.copyOf(delen));
    }

    private String lemmaVan(String deel) {
        String bekend = woorddelen.get(deel);
        return bekend != null ? bekend : lemma(woorden.lezingen(deel), deel);
    }

    private static String lemma(List<Woordenboek.Lezing> lezingen, String vorm) {
        return lezingen.stream()
                .min(Comparator.comparingInt(LuceneWoordkennis::voorrang).thenComparing(Woordenboek.Lezing::lemma))
                .map(Woordenboek.Lezing::lemma)
                .orElse(vorm);
    }

    /** A form with several readings is a noun first: "bel" and "bellen" then share their core. */
    private static int voorrang(Woordenboek.Lezing lezing) {
        return switch (lezing.soort().substring(0, 3)) {
            case "ZNW" -> 0;
            case "BNW" -> 1;
            case "WKW" -> 2;
            default -> 3;
        };
    }

    private static String kern(String lemma) {
        if (ZONDER_STAM.contains(lemma)) {
            return lemma;
        }
        DutchStemmer stam = new DutchStemmer();
        stam.setCurrent(lemma);
        stam.stem();
        String gevouwen = vouw(stam.getCurrent());
        return gevouwen.isEmpty() ? lemma : gevouwen;
    }
}
