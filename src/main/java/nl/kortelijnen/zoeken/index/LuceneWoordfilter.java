package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import nl.kortelijnen.zoeken.woorden.LuceneWoordkennis;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the core in place of each word, and the cores of its parts on the same position. */
final class LuceneWoordfilter extends TokenFilter {

    private final LuceneWoordkennis kennis;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute stap = addAttribute(PositionIncrementAttribute.class);
    private Iterator<String> delen = List.<String>of().iterator();

    LuceneWoordfilter(TokenStream invoer, LuceneWoordkennis kennis) {
        super(invoer);
        this.kennis = kennis;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (delen.hasNext()) {
            term.setEmpty().append(delen.next());
            stap.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        LuceneWoordkennis.Woordvormen vormen = kennis.vormen(term.toString());
        term.setEmpty().append(vormen.kern());
        delen = vormen.delen().iterator();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        delen = List.<String>of().iterator();
    }
}
