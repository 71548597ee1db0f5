package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.zoeken.woorden.LuceneWoordkennis;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Which words occur, and which look like one that does not: only in what this person may see (G03). */
final class LuceneSpelling {

    static final int KORTSTE_WOORD = 4;
    private static final int MEESTE = 3;

    private final IndexSearcher zoeker;
    private final Query wie;
    private final DirectSpellChecker speller = new DirectSpellChecker();

    LuceneSpelling(IndexSearcher zoeker, Query wie) {
        this.zoeker = zoeker;
        this.wie = wie;
        speller.setMinQueryLength(KORTSTE_WOORD);
        speller.setMaxEdits(2);
        speller.setMinPrefix(1);
        speller.setAccuracy(0.6f);
        speller.setMaxInspections(10);
    }

    /** What comes before all others with a question that holds these cores. */
    Optional<Query> voorrang(Set<String> kernen) throws IOException {
        return LuceneVoorrang.bij(kernen, zoeker.getIndexReader());
    }

    boolean komtVoor(String kern) throws IOException {
        for (String veld : LuceneVeld.ZOEKVELDEN) {
            Term term = new Term(veld, kern);
            if (zoeker.getIndexReader().docFreq(term) > 0 && komtVoor(new TermQuery(term))) {
                return true;
            }
        }
        return false;
    }

    /** How much a word says, as BM25 counts it: more when fewer texts have it, most when none has. */
    double zeldzaamheid(String kern) throws IOException {
        int documenten = Math.max(1, zoeker.getIndexReader().maxDoc());
        int met = zoeker.getIndexReader().docFreq(new Term(LuceneVeld.TEKST, kern));
        return Math.log(1 + (documenten - met + 0.5) / (met + 0.5));
    }

    /** Words that occur and look like this one, the likeliest first; none for a short word or a number. */
    List<String> lijktOp(String woord) throws IOException {
        String gevouwen = LuceneWoordkennis.vouw(woord);
        if (gevouwen.length() < KORTSTE_WOORD || !gevouwen.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        List<String> gevonden = new ArrayList<>();
        for (SuggestWord voorstel : speller.suggestSimilar(
                new Term(LuceneVeld.VORM, gevouwen), 2 * MEESTE, zoeker.getIndexReader(), SuggestMode.SUGGEST_ALWAYS)) {
            if (gevonden.size() < MEESTE && komtVoor(new TermQuery(new Term(LuceneVeld.VORM, voorstel.string)))) {
                gevonden.add(voorstel.string);
            }
        }
        return gevonden;
    }

    /** Whether there is one document to see; stops at the first. */
    boolean komtVoor(Query query) throws IOException {
        Query binnen = new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(wie, Occur.FILTER)
                .build();
        Weight gewicht = zoeker.createWeight(zoeker.rewrite(binnen), ScoreMode.COMPLETE_NO_SCORES, 1f);
        for (LeafReaderContext blad : zoeker.getIndexReader().leaves()) {
            Scorer scorer = gewicht.scorer(blad);
            if (scorer != null && heeftLevend(scorer.iterator(), blad.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean heeftLevend(DocIdSetIterator documenten, @Nullable Bits levend) throws IOException {
        int document = documenten.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            if (levend == null || levend.get(document)) {
                return true;
            }
            document = documenten.nextDoc();
        }
        return false;
    }
}
