package nl.kortelijnen.zoeken.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How well a text fits. Texts here are short: how long one is, and how often a word comes back, says less than elsewhere
 * (measured). How rare a word is is counted over all documents, also for a field that few have: else a word in one of
 * three attachments would be common.
 */
final class LuceneGelijkenis extends BM25Similarity {

    private static final float VERZADIGING = 0.9f;
    private static final float LENGTE = 0.5f;

    LuceneGelijkenis() {
        super(VERZADIGING, LENGTE);
    }

    @Override
    public Explanation idfExplain(CollectionStatistics veld, TermStatistics woord) {
        return Explanation.match(
                idf(woord.docFreq(), veld.maxDoc()), "idf, of " + woord.docFreq() + " in " + veld.maxDoc());
    }
}
