package nl.kortelijnen.zoeken.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * Two lists made one by the rank a hit has in each (reciprocal rank fusion). What comes first by its mark stays first.
 * Only the beginning of the lists is mixed, always as much of it, so that a page does not depend on the page before.
 */
final class LuceneSamenvoeging {

    /** How much of a list is mixed. */
    static final int DIEPTE = 100;

    /** How many texts are close enough by meaning to be hits. */
    static final int DICHTSTE = 50;

    /** Flattens the difference between the first ranks; the value of the method's authors. */
    private static final int DEMPING = 60;

    private LuceneSamenvoeging() {}

    /**
     * @param woorden hits by words, best first, with their score as the first sort value
     * @param betekenis hits by meaning, best first
     * @param diepte how many hits are wanted
     */
    static TopDocs van(TopDocs woorden, TopDocs betekenis, int diepte) {
        List<ScoreDoc> samen = new ArrayList<>();
        Set<Integer> gehad = new HashSet<>();
        Arrays.stream(woorden.scoreDocs)
                .filter(LuceneSamenvoeging::metVoorrang)
                .forEach(eerst -> voegToe(eerst, samen, gehad));
        TopDocs begin = new TopDocs(
                woorden.totalHits, Arrays.copyOf(woorden.scoreDocs, Math.min(DIEPTE, woorden.scoreDocs.length)));
        TopDocs gemengd = TopDocs.rrf(2 * DIEPTE, DEMPING, new TopDocs[] {begin, betekenis});
        Arrays.stream(gemengd.scoreDocs).forEach(hit -> voegToe(hit, samen, gehad));
        Arrays.stream(woorden.scoreDocs).forEach(hit -> voegToe(hit, samen, gehad));
        return new TopDocs(woorden.totalHits, samen.stream().limit(diepte).toArray(ScoreDoc[]::new));
    }

    private static boolean metVoorrang(ScoreDoc hit) {
        return (Float) ((FieldDoc) hit).fields[0] >= LuceneVoorrang.VOOR_ALLES;
    }

    private static void voegToe(ScoreDoc hit, List<ScoreDoc> samen, Set<Integer> gehad) {
        if (gehad.add(hit.doc)) {
            samen.add(hit);
        }
    }
}
