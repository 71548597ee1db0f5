package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.zoeken.woorden.LuceneWoordkennis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes terms. Stop words stay in the index, so that a title of only small words can be found; the question
 * leaves them out (see {@code docs/besluiten/0004-zoekindex.md}).
 */
final class LuceneAnalyse {

    private static final int LANGSTE_VORM = 60;

    /** No phrase runs from one paragraph into the next. */
    private static final int ALINEASPRONG = 100;

    /** Of every field with text. */
    static final Analyzer ANALYZER = new Analyzer() {
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

    /** Every different word of a text without case and accents, for spelling: roughly cut, and therefore quick. */
    static void voegVormenToe(String tekst, Set<String> vormen) {
        int begin = -1;
        for (int plek = 0; plek <= tekst.length(); plek++) {
            boolean letter = plek < tekst.length() && Character.isLetterOrDigit(tekst.charAt(plek));
            if (letter && begin < 0) {
                begin = plek;
            } else if (!letter && begin >= 0) {
                if (plek - begin >= LuceneSpelling.KORTSTE_WOORD && plek - begin <= LANGSTE_VORM) {
                    vormen.add(LuceneWoordkennis.NEDERLANDS
                            .vormen(tekst.substring(begin, plek))
                            .vorm());
                }
                begin = -1;
            }
        }
    }
}
