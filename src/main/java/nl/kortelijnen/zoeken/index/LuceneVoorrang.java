package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.zoeken.woorden.LuceneWoordkennis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What comes before all others with some questions: the pieces that protect life. Each says with which words; few do,
 * so they are all looked through.
 */
final class LuceneVoorrang {

    /** More than all words of a question can score together. */
    static final float VOOR_ALLES = 1_000f;

    private LuceneVoorrang() {}

    /** A phrase as the index keeps it: the cores of its words, in whatever order they are said. */
    static String sleutel(String zin) {
        return LuceneAnalyse.woorden(zin).stream()
                .map(woord -> LuceneWoordkennis.NEDERLANDS.vormen(woord).kern())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** What comes first with a question that holds these cores; empty when nothing does. */
    static Optional<Query> bij(Set<String> kernen, IndexReader index) throws IOException {
        Terms sleutels = MultiTerms.getTerms(index, LuceneVeld.EERST_BIJ);
        if (sleutels == null) {
            return Optional.empty();
        }
        List<BytesRef> gezegd = new ArrayList<>();
        TermsEnum lijst = sleutels.iterator();
        for (BytesRef sleutel = lijst.next(); sleutel != null; sleutel = lijst.next()) {
            if (kernen.containsAll(Arrays.asList(sleutel.utf8ToString().split(" ")))) {
                gezegd.add(BytesRef.deepCopyOf(sleutel));
            }
        }
        return gezegd.isEmpty()
                ? Optional.empty()
                : Optional.of(new BoostQuery(
                        new ConstantScoreQuery(new TermInSetQuery(LuceneVeld.EERST_BIJ, gezegd)), VOOR_ALLES));
    }
}
