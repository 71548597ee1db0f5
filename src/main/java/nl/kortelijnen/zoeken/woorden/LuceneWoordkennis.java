package nl.kortelijnen.zoeken.woorden;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Normalizer2;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final int KORTSTE_STAM = 3;
    private static final int KORTSTE_SAMENSTELLING = 7;
    private static final int GROOTSTE_GEHEUGEN = 200_000;

    /** Folds case, accents and compatibility forms; the table comes with Lucene's ICU module. */
    private static final Normalizer2 VOUW = Normalizer2.getInstance(
            ICUFoldingFilter.class.getResourceAsStream("utr30.nrm"), "utr30", Normalizer2.Mode.COMPOSE);

    private final Woordenboek woorden;
    private final Map<String, String> woorddelen;
    private final Woordsplitser splitser;
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

    /** Without case and accents, but otherwise as written. */
    public static String vouw(String woord) {
        return VOUW.normalize(woord).replace("'", "").replace("’", "");
    }

    /** Cores of the noun a verb makes (registreren: registratie, verhuizen: verhuizing), or of the verb of a noun. */
    public Set<String> afgeleid(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT);
        Set<String> lemmas = woorden.lezingen(klein).stream()
                .map(Woordenboek.Lezing::lemma)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> afgeleid = new LinkedHashSet<>();
        for (String lemma : lemmas) {
            for (Afleiding afleiding : AFLEIDINGEN) {
                afleiding.ander(lemma, "WKW", "ZNW", woorden).ifPresent(ander -> afgeleid.add(kern(ander)));
                afleiding.terug().ander(lemma, "ZNW", "WKW", woorden).ifPresent(ander -> afgeleid.add(kern(ander)));
            }
        }
        afgeleid.remove(vormen(woord).kern());
        return afgeleid;
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

        private static boolean is(String lemma, String soort, Woordenboek woorden) {
            return woorden.lezingen(lemma).stream()
                    .anyMatch(lezing ->
                            lezing.lemma().equals(lemma) && lezing.soort().startsWith(soort));
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
        DutchStemmer stam = new DutchStemmer();
        stam.setCurrent(lemma);
        stam.stem();
        String gevouwen = vouw(stam.getCurrent());
        return gevouwen.isEmpty() ? lemma : gevouwen;
    }
}
