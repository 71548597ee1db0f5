package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.portaal.aanbod.Suggestie;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.woorden.LuceneWoordkennis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** What goes with what somebody is typing, by its title or subject, within what this person may know of (G03). */
public final class LuceneSuggesties {

    private static final int MEESTE = 7;
    private static final float TITEL_EERST = 10f;
    private static final int KORTSTE_TEKST = 2;
    private static final int MEESTE_WOORDEN = 12;

    private final IndexSearcher zoeker;
    private final Query wie;

    public LuceneSuggesties(IndexSearcher zoeker, Optional<Gebruiker> gebruiker) {
        this.zoeker = zoeker;
        this.wie = LuceneWie.voor(gebruiker);
    }

    public List<Suggestie> bij(String tekst) throws IOException {
        List<String> woorden =
                LuceneAnalyse.woorden(tekst.substring(0, Math.min(tekst.length(), Zoekvraag.LANGSTE_TEKST)));
        if (woorden.isEmpty() || tekst.strip().length() < KORTSTE_TEKST) {
            return List.of();
        }
        woorden = woorden.subList(0, Math.min(woorden.size(), MEESTE_WOORDEN));
        List<Suggestie> suggesties = new ArrayList<>();
        for (ScoreDoc treffer : zoeker.search(query(woorden), MEESTE).scoreDocs) {
            Indexinhoud inhoud = LuceneDocument.inhoud(zoeker, treffer.doc);
            suggesties.add(new Suggestie(inhoud.titel(), Facet.SOORT.label(inhoud.soort()), inhoud.url()));
        }
        return suggesties;
    }

    /**
     * Every word must stand in the title, in any form, where the last one may be a beginning; or else among the words for
     * what it is about.
     */
    private Query query(List<String> woorden) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(wie, Occur.FILTER);
        for (int plek = 0; plek < woorden.size(); plek++) {
            String woord = woorden.get(plek);
            String kern = LuceneWoordkennis.NEDERLANDS.vormen(woord).kern();
            Query heel = new BooleanQuery.Builder()
                    .add(new BoostQuery(new TermQuery(new Term(LuceneVeld.TITEL, kern)), TITEL_EERST), Occur.SHOULD)
                    .add(new TermQuery(new Term(LuceneVeld.OOK, kern)), Occur.SHOULD)
                    .build();
            if (plek < woorden.size() - 1) {
                query.add(heel, Occur.MUST);
            } else {
                Query begin = new PrefixQuery(new Term(LuceneVeld.TITELVORM, LuceneWoordkennis.vouw(woord)));
                query.add(
                        new BooleanQuery.Builder()
                                .add(heel, Occur.SHOULD)
                                .add(new BoostQuery(new ConstantScoreQuery(begin), TITEL_EERST), Occur.SHOULD)
                                .build(),
                        Occur.MUST);
            }
        }
        return query.build();
    }
}
