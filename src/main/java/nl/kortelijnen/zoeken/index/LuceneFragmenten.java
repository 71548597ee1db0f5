package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.zoeken.GemarkeerdeTekst;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.jspecify.annotations.Nullable;

/** The whole title and the best passage of each hit on a page, with what was asked for marked. */
final class LuceneFragmenten extends UnifiedHighlighter {

    private static final String[] VELDEN = {LuceneVeld.TITEL, LuceneVeld.TEKST};
    private static final String[] MET_BIJLAGEN = {LuceneVeld.TITEL, LuceneVeld.TEKST, LuceneVeld.BIJLAGE};

    private static final int LENGTE = 220;
    private static final int LANGSTE_TEKST = 400_000;

    private final Map<Integer, Indexinhoud> inhoud;
    private final Map<Integer, Bijlageteksten> bijlagen;

    /**
     * @param inhoud per document what it shows: of every document passages will be asked for
     * @param bijlagen of those that have attachments
     */
    LuceneFragmenten(IndexSearcher zoeker, Map<Integer, Indexinhoud> inhoud, Map<Integer, Bijlageteksten> bijlagen) {
        super(builder(zoeker, LuceneAnalyse.ANALYZER)
                .withMaxLength(LANGSTE_TEKST)
                .withWeightMatches(false)
                .withHighlightPhrasesStrictly(true)
                .withHandleMultiTermQuery(false)
                .withMaxNoHighlightPassages(0)
                .withScorer(new Samenvatting())
                .withFormatter(new Markeerder()));
        this.inhoud = inhoud;
        this.bijlagen = bijlagen;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] velden, DocIdSetIterator documenten, int hoogstens)
            throws IOException {
        List<CharSequence[]> waarden = new ArrayList<>();
        for (int document = documenten.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documenten.nextDoc()) {
            int nummer = document;
            waarden.add(Arrays.stream(velden).map(veld -> tekst(nummer, veld)).toArray(CharSequence[]::new));
        }
        return waarden;
    }

    private String tekst(int document, String veld) {
        Indexinhoud eigen = Objects.requireNonNull(inhoud.get(document));
        Bijlageteksten erbij = bijlagen.get(document);
        return switch (veld) {
            case LuceneVeld.TITEL -> eigen.titel();
            case LuceneVeld.BIJLAGE -> erbij == null ? "" : erbij.tekst();
            default -> eigen.tekst();
        };
    }

    /** The summary stands first and says most: it wins from a passage that fits hardly better. */
    private static final class Samenvatting extends PassageScorer {
        @Override
        public float norm(int begin) {
            return begin == 0 ? 1.8f : super.norm(begin);
        }
    }

    /**
     * Title and passage of a document; null where nothing was asked for in that field.
     *
     * @param deel the named part the passage comes from
     * @param inBijlage the name of the attachment that has it too, or in which the passage stands
     */
    record Fragment(
            @Nullable GemarkeerdeTekst titel,
            @Nullable GemarkeerdeTekst tekst,
            @Nullable String deel,
            @Nullable String inBijlage) {}

    /** A passage, where in the whole text it begins, and how well it fits. */
    private record Plek(GemarkeerdeTekst tekst, int begin, float past) {}

    List<Fragment> van(Query query, int[] documenten) throws IOException {
        String[] velden = bijlagen.isEmpty() ? VELDEN : MET_BIJLAGEN;
        int[] passages = new int[velden.length];
        Arrays.fill(passages, 1);
        Map<String, Object[]> gevonden = highlightFieldsAsObjects(velden, query, documenten, passages);
        List<Fragment> fragmenten = new ArrayList<>(documenten.length);
        for (int rang = 0; rang < documenten.length; rang++) {
            Plek titel = op(gevonden, LuceneVeld.TITEL, rang);
            Plek tekst = op(gevonden, LuceneVeld.TEKST, rang);
            Plek bijlage = op(gevonden, LuceneVeld.BIJLAGE, rang);
            boolean uitBijlage = bijlage != null && (tekst == null || bijlage.past() > tekst.past());
            Plek getoond = uitBijlage ? bijlage : tekst;
            Bijlageteksten namen = bijlagen.get(documenten[rang]);
            fragmenten.add(new Fragment(
                    titel == null ? null : titel.tekst(),
                    getoond == null ? null : getoond.tekst(),
                    tekst == null || uitBijlage ? null : deel(documenten[rang], tekst),
                    bijlage == null || namen == null ? null : namen.naamOp(bijlage.begin())));
        }
        return fragmenten;
    }

    private @Nullable String deel(int document, Plek plek) {
        return Objects.requireNonNull(inhoud.get(document)).kop(plek.begin()).orElse(null);
    }

    private static @Nullable Plek op(Map<String, Object[]> gevonden, String veld, int rang) {
        Object[] waarden = gevonden.get(veld);
        return waarden == null ? null : (Plek) waarden[rang];
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
        public Plek format(Passage[] passages, String tekst) {
            List<GemarkeerdeTekst.Stuk> stukken = new ArrayList<>();
            for (Passage passage : passages) {
                int plek = begin(tekst, passage);
                for (int raak = 0; raak < passage.getNumMatches(); raak++) {
                    int begin = Math.max(plek, passage.getMatchStarts()[raak]);
                    int tot = passage.getMatchEnds()[raak];
                    if (tot > begin) {
                        voegToe(stukken, tekst, plek, begin, false);
                        voegToe(stukken, tekst, begin, tot, true);
                        plek = tot;
                    }
                }
                voegToe(stukken, tekst, plek, Math.max(plek, einde(tekst, passage)), false);
            }
            return new Plek(new GemarkeerdeTekst(stukken), begin(tekst, passages[0]), passages[0].getScore());
        }

        /** Without the mark between two paragraphs, which the passage may begin or end with. */
        private static int begin(String tekst, Passage passage) {
            int begin = passage.getStartOffset();
            while (begin < passage.getEndOffset() && isTussen(tekst.charAt(begin))) {
                begin++;
            }
            return begin;
        }

        private static int einde(String tekst, Passage passage) {
            int einde = passage.getEndOffset();
            while (einde > passage.getStartOffset() && isTussen(tekst.charAt(einde - 1))) {
                einde--;
            }
            return einde;
        }

        private static boolean isTussen(char teken) {
            return teken == MULTIVAL_SEP_CHAR || Character.isWhitespace(teken);
        }

        private static void voegToe(List<GemarkeerdeTekst.Stuk> stukken, String tekst, int van, int tot, boolean raak) {
            if (tot > van) {
                stukken.add(new GemarkeerdeTekst.Stuk(tekst.substring(van, tot), raak));
            }
        }
    }
}
