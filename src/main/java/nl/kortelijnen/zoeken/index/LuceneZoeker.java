package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Facetwaarde;
import nl.kortelijnen.zoeken.GemarkeerdeTekst;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.woorden.Thesaurus;
import nl.kortelijnen.zoeken.zin.Zinmodel;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Answers a question on one state of the index. */
public final class LuceneZoeker {

    private static final int MEESTE_WAARDEN = 40;
    private static final float NA_DE_WOORDEN = 0.001f;

    /** Below this part of the best, a hit mostly only shares a word with the question (measured on the judged set). */
    private static final double ZIJDELINGS = 0.4;

    private static final Comparator<Facetwaarde> MEESTE_EERST = Comparator.comparingLong(Facetwaarde::aantal)
            .reversed()
            .thenComparing(Facetwaarde::label, Nederlands.VOLGORDE);

    /** Among equals, what holds longest comes first, so what is overdue comes last (G07). */
    private static final Sort BESTE_EERST =
            new Sort(SortField.FIELD_SCORE, new SortField(LuceneVeld.GELDIG_TOT, SortField.Type.LONG, true));

    private static final Sort NIEUWSTE_EERST = new Sort(
            new SortField(LuceneVeld.DATUM, SortField.Type.LONG, true),
            new SortField(LuceneVeld.VOLGORDE, SortField.Type.STRING));

    private final IndexSearcher zoeker;
    private final Zoekvraag vraag;
    private final Query wie;
    private final LuceneVraagbouwer.Opzet opzet;

    /** Where the question lies by its meaning. */
    private final float @Nullable [] betekenis;

    /** @param zin finds by meaning too; empty to find by words alone */
    public LuceneZoeker(
            IndexSearcher zoeker,
            Zoekvraag vraag,
            Optional<Gebruiker> gebruiker,
            Thesaurus thesaurus,
            Optional<Zinmodel> zin)
            throws IOException {
        this.betekenis = vraag.tekst().isEmpty()
                ? null
                : zin.map(model -> model.vraag(vraag.tekst())).orElse(null);
        this.zoeker = zoeker;
        this.vraag = vraag;
        this.wie = LuceneWie.voor(gebruiker);
        this.opzet = new LuceneVraagbouwer(vraag, new LuceneSpelling(zoeker, wie), thesaurus).bouw();
    }

    /** Counting visits every hit, finding the best skips most of them: the two go side by side. */
    public Zoekresultaat zoek() throws IOException {
        try (Paralleltaak<LuceneTellingen.Stand> tellingen = new Paralleltaak<>(this::tel)) {
            List<Treffer> treffers = bladzijde();
            LuceneTellingen.Stand stand = tellingen.klaar();
            return new Zoekresultaat(
                    stand.totaal(),
                    treffers,
                    waarden(stand.perFacet()),
                    opzet.ookGezocht(),
                    opzet.bedoeld().isEmpty() ? null : opzet.bedoeld());
        }
    }

    private LuceneTellingen.Stand tel() throws IOException {
        LuceneTellingen.Stand stand = tel(vraag.filters(), zonderFilter());
        Map<Facet, Map<String, Long>> aantallen = new EnumMap<>(Facet.class);
        aantallen.putAll(stand.perFacet());
        for (Facet facet : metFilter()) {
            Map<String, Set<String>> andere = new HashMap<>(vraag.filters());
            andere.remove(facet.code());
            aantallen.putAll(tel(andere, List.of(facet)).perFacet());
        }
        return new LuceneTellingen.Stand(stand.totaal(), aantallen);
    }

    /** The bare query and nothing around it, as a yardstick; the number of hits it took along. */
    public int kaal() throws IOException {
        return beste().scoreDocs.length;
    }

    private TopDocs beste() throws IOException {
        int diepte = (vraag.pagina() + 1) * vraag.grootte();
        return betekenis == null || vraag.volgorde() == Zoekvraag.Volgorde.NIEUWSTE
                ? opWoorden(diepte)
                : LuceneSamenvoeging.van(
                        opWoorden(Math.max(diepte, LuceneSamenvoeging.DIEPTE)),
                        zoeker.search(opBetekenis(betekenis, vraag.filters()), LuceneSamenvoeging.DIEPTE),
                        diepte);
    }

    private TopDocs opWoorden(int diepte) throws IOException {
        boolean opDag = vraag.volgorde() == Zoekvraag.Volgorde.NIEUWSTE || opzet.query() instanceof MatchAllDocsQuery;
        return zoeker.search(
                binnen(vraag.filters()),
                new TopFieldCollectorManager(opDag ? NIEUWSTE_EERST : BESTE_EERST, diepte, diepte));
    }

    private List<Treffer> bladzijde() throws IOException {
        TopDocs gevonden = beste();
        int van = vraag.pagina() * vraag.grootte();
        int[] documenten = Arrays.stream(gevonden.scoreDocs)
                .skip(van)
                .mapToInt(treffer -> treffer.doc)
                .toArray();
        Map<Integer, Indexinhoud> inhoud = new HashMap<>();
        Map<Integer, Bijlageteksten> bijlagen = new HashMap<>();
        for (int document : documenten) {
            inhoud.put(document, LuceneDocument.inhoud(zoeker, document));
            LuceneDocument.bijlagen(zoeker, document).ifPresent(teksten -> bijlagen.put(document, teksten));
        }
        List<LuceneFragmenten.Fragment> fragmenten =
                new LuceneFragmenten(zoeker, inhoud, bijlagen).van(opzet.woorden(), documenten);
        List<Treffer> treffers = new ArrayList<>(documenten.length);
        for (int rang = 0; rang < documenten.length; rang++) {
            treffers.add(treffer(
                    Objects.requireNonNull(inhoud.get(documenten[rang])),
                    fragmenten.get(rang),
                    zijdelings(gevonden, van + rang)));
        }
        return treffers;
    }

    /** Only in the order of what fits; what comes first by its mark is no measure for the others. */
    private boolean zijdelings(TopDocs gevonden, int rang) {
        boolean alleenWoorden = betekenis == null && vraag.volgorde() == Zoekvraag.Volgorde.PASSEND;
        if (!alleenWoorden || vraag.tekst().isEmpty()) {
            return false;
        }
        double beste = Arrays.stream(gevonden.scoreDocs)
                .mapToDouble(LuceneZoeker::past)
                .map(past -> past >= LuceneVoorrang.VOOR_ALLES ? past - LuceneVoorrang.VOOR_ALLES : past)
                .max()
                .orElse(0);
        return past(gevonden.scoreDocs[rang]) < ZIJDELINGS * beste;
    }

    private static double past(ScoreDoc treffer) {
        return (Float) ((FieldDoc) treffer).fields[0];
    }

    private static Treffer treffer(Indexinhoud inhoud, LuceneFragmenten.Fragment fragment, boolean zijdelings) {
        GemarkeerdeTekst titel = fragment.titel();
        boolean uitzondering = Zoekdocument.TENZIJKOP.equals(fragment.deel()); // shown whole beside it, never quoted
        GemarkeerdeTekst tekst = uitzondering ? null : fragment.tekst();
        return new Treffer(
                inhoud.bron(),
                inhoud.id(),
                inhoud.soort(),
                titel == null ? GemarkeerdeTekst.zonder(inhoud.titel()) : titel,
                tekst == null ? GemarkeerdeTekst.zonder(inhoud.samenvatting()) : tekst,
                inhoud.url(),
                inhoud.facetten(),
                extra(inhoud, fragment),
                zijdelings);
    }

    private static Map<String, String> extra(Indexinhoud inhoud, LuceneFragmenten.Fragment fragment) {
        Map<String, String> extra = new HashMap<>(inhoud.extra());
        String bijlage = fragment.inBijlage();
        if (bijlage != null) {
            extra.put(Zoekdocument.BIJLAGE, bijlage);
        }
        String deel = fragment.deel();
        if (deel != null && !deel.equals(Zoekdocument.TENZIJKOP)) {
            extra.put(Zoekdocument.DEEL, deel);
        }
        return extra;
    }

    private LuceneTellingen.Stand tel(Map<String, Set<String>> filters, List<Facet> facetten) throws IOException {
        return zoeker.search(binnen(filters), new LuceneTellingen(facetten));
    }

    /** The question within what may be seen and within these filters; what fits by meaning alone comes after all words. */
    private Query binnen(Map<String, Set<String>> filters) {
        Query wat = betekenis == null
                ? opzet.query()
                : new BooleanQuery.Builder()
                        .add(opzet.query(), Occur.SHOULD)
                        .add(new BoostQuery(opBetekenis(betekenis, filters), NA_DE_WOORDEN), Occur.SHOULD)
                        .build();
        return new BooleanQuery.Builder()
                .add(wat, Occur.MUST)
                .add(teZien(filters), Occur.FILTER)
                .build();
    }

    /** The nearest by meaning, of what may be seen alone: a right is no sieve afterwards. */
    private Query opBetekenis(float[] plek, Map<String, Set<String>> filters) {
        return new KnnFloatVectorQuery(LuceneVeld.BETEKENIS, plek, LuceneSamenvoeging.DICHTSTE, teZien(filters));
    }

    /** What may be seen, within these filters. */
    private Query teZien(Map<String, Set<String>> filters) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(wie, Occur.FILTER);
        filters.forEach((facet, waarden) ->
                query.add(KeywordField.newSetQuery(LuceneVeld.facet(facet), gezocht(facet, waarden)), Occur.FILTER));
        return query.build();
    }

    private static List<BytesRef> gezocht(String facet, Set<String> waarden) {
        Stream<String> ook = Facet.van(facet).flatMap(Facet::voorAllen).stream();
        return Stream.concat(waarden.stream(), ook)
                .distinct()
                .map(BytesRef::new)
                .toList();
    }

    private List<Facet> zonderFilter() {
        return Arrays.stream(Facet.values())
                .filter(facet -> !vraag.filters().containsKey(facet.code()))
                .toList();
    }

    private List<Facet> metFilter() {
        return Arrays.stream(Facet.values())
                .filter(facet -> vraag.filters().containsKey(facet.code()))
                .toList();
    }

    /** Per facet the values with most hits, and always those that were chosen. */
    private Map<String, List<Facetwaarde>> waarden(Map<Facet, Map<String, Long>> aantallen) {
        Map<String, List<Facetwaarde>> perFacet = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Map<String, Long> geteld = aantallen.getOrDefault(facet, Map.of());
            long voorAllen = facet.voorAllen()
                    .map(waarde -> geteld.getOrDefault(waarde, 0L))
                    .orElse(0L);
            Set<String> gekozen = vraag.filters().getOrDefault(facet.code(), Set.of());
            Stream<Facetwaarde> meeste = geteld.entrySet().stream()
                    .filter(paar -> !gekozen.contains(paar.getKey()))
                    .map(paar -> waarde(facet, paar.getKey(), paar.getValue()))
                    .sorted(MEESTE_EERST)
                    .limit(MEESTE_WAARDEN);
            Stream<Facetwaarde> zeker =
                    gekozen.stream().map(waarde -> waarde(facet, waarde, geteld.getOrDefault(waarde, voorAllen)));
            perFacet.put(
                    facet.code(),
                    Stream.concat(zeker, meeste).sorted(MEESTE_EERST).toList());
        }
        return perFacet;
    }

    private static Facetwaarde waarde(Facet facet, String waarde, long aantal) {
        return new Facetwaarde(waarde, facet.label(waarde), aantal);
    }
}
