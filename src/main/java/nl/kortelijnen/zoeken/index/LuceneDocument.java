package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.woorden.LuceneWoordkennis;
import nl.kortelijnen.zoeken.zin.Zinmodel;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** A {@link Zoekdocument} as the index keeps it. */
final class LuceneDocument {

    private static final FieldType GETOOND = veldsoort(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType ONGETOOND = veldsoort(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private LuceneDocument() {}

    static Document van(Zoekdocument bron, Optional<Zinmodel> zin) {
        Document document = new Document();
        document.add(new StringField(LuceneVeld.SLEUTEL, LuceneVeld.sleutel(bron.bron(), bron.id()), Field.Store.NO));
        document.add(new StringField(LuceneVeld.BRON, bron.bron(), Field.Store.NO));
        voegTekstToe(document, bron);
        zin.ifPresent(model -> document.add(new KnnFloatVectorField(
                LuceneVeld.BETEKENIS, model.stuk(strekking(bron)), VectorSimilarityFunction.DOT_PRODUCT)));
        LuceneWie.van(bron.zichtbaar())
                .forEach(wie -> document.add(new StringField(LuceneVeld.WIE, wie, Field.Store.NO)));
        bron.facetten().forEach((facet, waarden) -> {
            if (!facet.equals(Facet.SOORT.code())) {
                geteld(facet, waarden).forEach(waarde -> voegFacetToe(document, facet, waarde));
            }
        });
        voegFacetToe(document, Facet.SOORT.code(), bron.soort());
        voegVolgordeToe(document, bron);
        document.add(new BinaryDocValuesField(
                LuceneVeld.INHOUD, new BytesRef(Indexinhoud.van(bron).bytes())));
        if (!bron.bijlagen().isEmpty()) {
            document.add(new BinaryDocValuesField(
                    LuceneVeld.BIJLAGEN, new BytesRef(Bijlageteksten.van(bron).bytes())));
        }
        return document;
    }

    /** What it is about, shortest first: a model reads no further than its first few hundred words. */
    private static String strekking(Zoekdocument bron) {
        return Stream.of(
                        Stream.of(bron.titel(), bron.samenvatting()),
                        bron.ook().stream(),
                        bron.teksten().stream(),
                        bron.delen().stream().map(Zoekdocument.Deel::tekst))
                .flatMap(teksten -> teksten)
                .filter(tekst -> !tekst.isBlank())
                .collect(Collectors.joining(". "));
    }

    /** The texts of a document's attachments. */
    static Optional<Bijlageteksten> bijlagen(IndexSearcher zoeker, int document) throws IOException {
        Optional<BytesRef> bytes = waarde(zoeker, document, LuceneVeld.BIJLAGEN);
        return bytes.isEmpty()
                ? Optional.empty()
                : Optional.of(Bijlageteksten.lees(bytes.get().bytes, bytes.get().offset, bytes.get().length));
    }

    /** What was kept of a document of the index. */
    static Indexinhoud inhoud(IndexSearcher zoeker, int document) throws IOException {
        BytesRef bytes = waarde(zoeker, document, LuceneVeld.INHOUD)
                .orElseThrow(() -> new CorruptIndexException("Document zonder inhoud", LuceneVeld.INHOUD));
        return Indexinhoud.lees(bytes.bytes, bytes.offset, bytes.length);
    }

    private static Optional<BytesRef> waarde(IndexSearcher zoeker, int document, String veld) throws IOException {
        List<LeafReaderContext> bladen = zoeker.getIndexReader().leaves();
        LeafReaderContext blad = bladen.get(ReaderUtil.subIndex(document, bladen));
        BinaryDocValues waarden = DocValues.getBinary(blad.reader(), veld);
        return waarden.advanceExact(document - blad.docBase) ? Optional.of(waarden.binaryValue()) : Optional.empty();
    }

    private static void voegTekstToe(Document document, Zoekdocument bron) {
        document.add(new Field(LuceneVeld.TITEL, bron.titel(), GETOOND));
        Indexinhoud.teksten(bron).forEach(tekst -> document.add(new Field(LuceneVeld.TEKST, tekst, GETOOND)));
        bron.bijlagen().forEach(bijlage -> document.add(new Field(LuceneVeld.BIJLAGE, bijlage.tekst(), GETOOND)));
        bron.eerstBij().stream()
                .map(LuceneVoorrang::sleutel)
                .filter(sleutel -> !sleutel.isEmpty())
                .forEach(sleutel -> document.add(new StringField(LuceneVeld.EERST_BIJ, sleutel, Field.Store.NO)));
        Stream<String> koppen =
                bron.delen().stream().map(Zoekdocument.Deel::kop).distinct();
        Stream.of(bron.ook().stream(), koppen, namen(bron))
                .flatMap(teksten -> teksten)
                .forEach(tekst -> document.add(new Field(LuceneVeld.OOK, tekst, ONGETOOND)));
        LuceneAnalyse.woorden(bron.titel()).stream()
                .map(LuceneWoordkennis::vouw)
                .distinct()
                .forEach(vorm -> document.add(new StringField(LuceneVeld.TITELVORM, vorm, Field.Store.NO)));
        Set<String> vormen = new HashSet<>();
        Stream.of(Stream.of(bron.titel()), Indexinhoud.teksten(bron), bron.ook().stream())
                .flatMap(teksten -> teksten)
                .forEach(tekst -> LuceneAnalyse.voegVormenToe(tekst, vormen));
        bron.bijlagen().forEach(bijlage -> LuceneAnalyse.voegVormenToe(bijlage.tekst(), vormen));
        vormen.forEach(vorm -> document.add(new StringField(LuceneVeld.VORM, vorm, Field.Store.NO)));
    }

    /** What is for all is that alone: it would be counted twice where it fits. */
    private static Set<String> geteld(String facet, Set<String> waarden) {
        return Facet.van(facet)
                .flatMap(Facet::voorAllen)
                .filter(waarden::contains)
                .map(Set::of)
                .orElse(waarden);
    }

    private static void voegFacetToe(Document document, String facet, String waarde) {
        if (!waarde.isBlank()) {
            document.add(new KeywordField(LuceneVeld.facet(facet), waarde, Field.Store.NO));
        }
    }

    /** For whom and about whom it is, in every word for that. */
    private static Stream<String> namen(Zoekdocument bron) {
        return bron.facetten().entrySet().stream()
                .flatMap(facet -> Facet.van(facet.getKey()).stream()
                        .flatMap(soort -> facet.getValue().stream().flatMap(waarde -> soort.namen(waarde).stream())));
    }

    private static void voegVolgordeToe(Document document, Zoekdocument bron) {
        long geldigTot = dag(bron, Zoekdocument.GELDIG_TOT).orElse(Long.MAX_VALUE);
        long datum = dag(bron, Zoekdocument.NAGEKEKEN)
                .or(() -> dag(bron, Zoekdocument.DATUM))
                .orElse(Long.MIN_VALUE);
        document.add(new NumericDocValuesField(LuceneVeld.GELDIG_TOT, geldigTot));
        document.add(new NumericDocValuesField(LuceneVeld.DATUM, datum));
        document.add(new SortedDocValuesField(LuceneVeld.VOLGORDE, new BytesRef(Nederlands.sleutel(bron.titel()))));
    }

    private static Optional<Long> dag(Zoekdocument bron, String extra) {
        String datum = bron.extra().get(extra);
        try {
            return datum == null
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(datum).toEpochDay());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static FieldType veldsoort(IndexOptions opties) {
        FieldType soort = new FieldType();
        soort.setTokenized(true);
        soort.setIndexOptions(opties);
        soort.freeze();
        return soort;
    }
}
