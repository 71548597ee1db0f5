package nl.kortelijnen.zoeken;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** The whole title and the best passage of each hit on a page, with what was asked for marked. */
final class LuceneFragmenten extends UnifiedHighlighter {

    private static final String[] VELDEN = {LuceneVeld.TITEL, LuceneVeld.TEKST};
    private static final int[] PASSAGES = {1, 1};
    private static final int LENGTE = 220;
    private static final int LANGSTE_TEKST = 400_000;

    LuceneFragmenten(IndexSearcher zoeker) {
        super(builder(zoeker, LuceneAnalyse.ANALYZER)
                .withMaxLength(LANGSTE_TEKST)
                .withWeightMatches(false)
                .withHighlightPhrasesStrictly(false)
                .withHandleMultiTermQuery(false)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Markeerder()));
    }

    /** Title and passage of a document; null where nothing was asked for in that field. */
    record Fragment(@Nullable Gemarkeerd titel, @Nullable Gemarkeerd tekst) {}

    List<Fragment> van(Query query, int[] documenten) throws IOException {
        Map<String, Object[]> gevonden = highlightFieldsAsObjects(VELDEN, query, documenten, PASSAGES);
        List<Fragment> fragmenten = new ArrayList<>(documenten.length);
        for (int rang = 0; rang < documenten.length; rang++) {
            fragmenten.add(new Fragment(op(gevonden, LuceneVeld.TITEL, rang), op(gevonden, LuceneVeld.TEKST, rang)));
        }
        return fragmenten;
    }

    private static @Nullable Gemarkeerd op(Map<String, Object[]> gevonden, String veld, int rang) {
        Object[] waarden = gevonden.get(veld);
        return waarden == null ? null : (Gemarkeerd) waarden[rang];
    }

    @Override
    protected BreakIterator getBreakIterator(String veld) {
        return veld.equals(LuceneVeld.TITEL)
                ? new WholeBreakIterator()
                : LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Nederlands.TAAL), LENGTE, 0.4f);
    }

    /** Turns a passage into runs of text; marks that overlap become one. */
    private static final class Markeerder extends PassageFormatter {

        @Override
        public Gemarkeerd format(Passage[] passages, String tekst) {
            List<Gemarkeerd.Stuk> stukken = new ArrayList<>();
            for (Passage passage : passages) {
                int plek = passage.getStartOffset();
                for (int raak = 0; raak < passage.getNumMatches(); raak++) {
                    int begin = Math.max(plek, passage.getMatchStarts()[raak]);
                    int einde = passage.getMatchEnds()[raak];
                    if (einde > begin) {
                        voegToe(stukken, tekst, plek, begin, false);
                        voegToe(stukken, tekst, begin, einde, true);
                        plek = einde;
                    }
                }
                voegToe(stukken, tekst, plek, Math.max(plek, passage.getEndOffset()), false);
            }
            return new Gemarkeerd(stukken);
        }

        private static void voegToe(List<Gemarkeerd.Stuk> stukken, String tekst, int van, int tot, boolean raak) {
            if (tot > van) {
                stukken.add(new Gemarkeerd.Stuk(tekst.substring(van, tot), raak));
            }
        }
    }
}
