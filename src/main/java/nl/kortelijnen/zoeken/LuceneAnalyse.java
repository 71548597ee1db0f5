package nl.kortelijnen.zoeken;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes terms. Stop words stay in the index, so that a title of only small words can be found; the question
 * leaves them out (see {@code docs/besluiten/0004-zoekindex.md}).
 */
final class LuceneAnalyse {

    /** No phrase runs from one paragraph into the next. */
    private static final int ALINEASPRONG = 100;

    private static final Analyzer KERNEN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String veld) {
            Tokenizer woorden = new ICUTokenizer();
            return new TokenStreamComponents(woorden, new LuceneWoordfilter(woorden, LuceneWoordkennis.NEDERLANDS));
        }

        @Override
        public int getPositionIncrementGap(String veld) {
            return ALINEASPRONG;
        }
    };

    private static final Analyzer VORMEN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String veld) {
            Tokenizer woorden = new ICUTokenizer();
            return new TokenStreamComponents(woorden, new ICUFoldingFilter(woorden));
        }
    };

    /** Of every field. */
    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(KERNEN, Map.of(LuceneVeld.VORM, VORMEN));

    private LuceneAnalyse() {}

    /** The words of a text as written, in order. */
    static List<String> woorden(String tekst) {
        List<String> woorden = new ArrayList<>();
        try (Tokenizer lezer = new ICUTokenizer()) {
            lezer.setReader(new StringReader(tekst));
            CharTermAttribute term = lezer.addAttribute(CharTermAttribute.class);
            lezer.reset();
            while (lezer.incrementToken()) {
                woorden.add(term.toString());
            }
            lezer.end();
            return woorden;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
