package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** What is like a document, or has the same marks, within one source and what this person may know of (C10). */
public final class LuceneVerwanten {

    /** How many of a document's words are looked at: those that tell most. */
    private static final int WOORDEN = 40;

    private static final int KORTSTE_WOORD = 4;

    /** What stands in more of the documents than this, in percent, tells nothing. */
    private static final int GEWOON = 60;

    private static final float TITEL = 2f;

    private final IndexSearcher zoeker;
    private final Query wie;
    private final String bron;
    private final int meeste;

    public LuceneVerwanten(IndexSearcher zoeker, Optional<Gebruiker> gebruiker, String bron, int meeste) {
        this.zoeker = zoeker;
        this.wie = LuceneWie.voor(gebruiker);
        this.bron = bron;
        this.meeste = meeste;
    }

    public List<String> lijktOp(String id) throws IOException {
        Query zelf = new TermQuery(new Term(LuceneVeld.SLEUTEL, LuceneVeld.sleutel(bron, id)));
        ScoreDoc[] gevonden = zoeker.search(
                        new BooleanQuery.Builder()
                                .add(zelf, Occur.FILTER)
                                .add(wie, Occur.FILTER)
                                .build(),
                        1)
                .scoreDocs;
        if (gevonden.length == 0) {
            return List.of();
        }
        Indexinhoud inhoud = LuceneDocument.inhoud(zoeker, gevonden[0].doc);
        String alles = inhoud.titel() + ". " + inhoud.tekst().replace(LuceneVeld.TUSSEN, ' ');
        return ids(new BooleanQuery.Builder()
                .add(
                        new BooleanQuery.Builder()
                                .add(woorden(LuceneVeld.TEKST, alles), Occur.SHOULD)
                                .add(new BoostQuery(woorden(LuceneVeld.TITEL, alles), TITEL), Occur.SHOULD)
                                .build(),
                        Occur.MUST)
                .add(zelf, Occur.MUST_NOT));
    }

    private Query woorden(String veld, String tekst) throws IOException {
        MoreLikeThis zoals = new MoreLikeThis(zoeker.getIndexReader());
        zoals.setAnalyzer(LuceneAnalyse.ANALYZER);
        zoals.setFieldNames(new String[] {veld});
        zoals.setMinTermFreq(1);
        zoals.setMinDocFreq(2);
        zoals.setMaxDocFreqPct(GEWOON);
        zoals.setMinWordLen(KORTSTE_WOORD);
        zoals.setMaxQueryTerms(WOORDEN);
        zoals.setBoost(true);
        return zoals.like(veld, new StringReader(tekst));
    }

    /** One point for each value in common. */
    public List<String> metKenmerken(Map<String, Set<String>> kenmerken) throws IOException {
        BooleanQuery.Builder een = new BooleanQuery.Builder();
        kenmerken.forEach((facet, waarden) -> waarden.forEach(waarde -> een.add(
                new ConstantScoreQuery(new TermQuery(new Term(LuceneVeld.facet(facet), waarde))), Occur.SHOULD)));
        return ids(new BooleanQuery.Builder().add(een.build(), Occur.MUST));
    }

    private List<String> ids(BooleanQuery.Builder query) throws IOException {
        query.add(new TermQuery(new Term(LuceneVeld.BRON, bron)), Occur.FILTER).add(wie, Occur.FILTER);
        List<String> ids = new ArrayList<>();
        for (ScoreDoc treffer : zoeker.search(query.build(), meeste).scoreDocs) {
            ids.add(LuceneDocument.inhoud(zoeker, treffer.doc).id());
        }
        return ids;
    }
}
