package nl.kortelijnen.zoeken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * From what somebody typed to a query, word by word. Nothing is parsed, so nothing typed can be wrong: quotes, stars
 * and brackets are no words.
 */
final class LuceneVraagbouwer {

    private static final int MEESTE_WOORDEN = 24;
    private static final float DEEL = 0.5f;
    private static final float SAMEN = 0.8f;
    private static final float ANDERS = 0.8f;
    private static final float SPELLING = 0.6f;
    private static final float HELE_TITEL = 3f;
    private static final CharArraySet STOPWOORDEN = DutchAnalyzer.getDefaultStopSet();

    private final LuceneSpelling spelling;
    private final Afkortingen afkortingen;
    private final List<String> woorden;
    private final List<LuceneWoordkennis.Woordvormen> vormen;
    private final List<Groep> groepen = new ArrayList<>();
    private final List<String> bedoeld = new ArrayList<>();
    private final boolean leeg;
    private boolean verbeterd;

    LuceneVraagbouwer(String tekst, LuceneSpelling spelling, Afkortingen afkortingen) {
        List<String> alle = LuceneAnalyse.woorden(tekst.replace(':', ' '));
        this.leeg = tekst.isBlank();
        this.woorden = alle.subList(0, Math.min(alle.size(), MEESTE_WOORDEN));
        this.vormen = woorden.stream().map(LuceneWoordkennis.NEDERLANDS::vormen).toList();
        this.spelling = spelling;
        this.afkortingen = afkortingen;
    }

    /**
     * @param woorden the part of the query whose words are marked in a hit
     * @param bedoeld the question as it was probably meant; empty when every word is known
     */
    record Opzet(Query query, Query woorden, String bedoeld) {}

    /** The ways in which one word of the question may be found. */
    private static final class Groep {
        private final BooleanQuery.Builder manieren = new BooleanQuery.Builder();
        private boolean kansrijk;

        void of(Query manier, float gewicht) {
            manieren.add(gewicht == 1f ? manier : new BoostQuery(manier, gewicht), Occur.SHOULD);
            kansrijk = true;
        }
    }

    Opzet bouw() throws IOException {
        boolean alleenStopwoorden = woorden.stream().allMatch(LuceneVraagbouwer::isStopwoord);
        for (int plek = 0; plek < woorden.size(); plek++) {
            Groep groep = new Groep();
            groepen.add(groep);
            if (alleenStopwoorden || !isStopwoord(woorden.get(plek))) {
                vul(groep, plek);
            } else {
                bedoeld.add(woorden.get(plek));
            }
        }
        voegSamen();
        zegAnders();
        Query woordelijk = verzamel();
        return new Opzet(metTitel(woordelijk), woordelijk, verbeterd ? String.join(" ", bedoeld) : "");
    }

    private void vul(Groep groep, int plek) throws IOException {
        String woord = woorden.get(plek);
        LuceneWoordkennis.Woordvormen vorm = vormen.get(plek);
        String verbetering = woord;
        if (spelling.komtVoor(vorm.kern())) {
            groep.of(inVelden(vorm.kern()), 1f);
        }
        boolean bekend = groep.kansrijk;
        boolean heleSamenstelling = !vorm.delen().isEmpty();
        for (String deel : vorm.delen()) {
            if (spelling.komtVoor(deel)) {
                groep.of(inVelden(deel), DEEL);
            } else {
                heleSamenstelling = false;
            }
        }
        if (!bekend && !heleSamenstelling) {
            List<String> lijkt = spelling.lijktOp(woord);
            for (String ander : lijkt) {
                groep.of(inVelden(LuceneWoordkennis.NEDERLANDS.vormen(ander).kern()), SPELLING);
            }
            if (lijkt.isEmpty()) {
                begin(groep, woord);
            } else {
                verbetering = lijkt.getFirst();
                verbeterd = true;
            }
        }
        bedoeld.add(verbetering);
    }

    /** The last resort for a word that is nowhere: it may be the beginning of one. */
    private void begin(Groep groep, String woord) throws IOException {
        String gevouwen = LuceneWoordkennis.vouw(woord);
        if (gevouwen.length() >= LuceneSpelling.KORTSTE_WOORD) {
            Query begin = new PrefixQuery(new Term(LuceneVeld.VORM, gevouwen));
            if (spelling.komtVoor(begin)) {
                groep.of(new ConstantScoreQuery(begin), 1f);
            }
        }
    }

    /** "huis bezoek" may be written as "huisbezoek". */
    private void voegSamen() throws IOException {
        for (int plek = 0; plek + 1 < woorden.size(); plek++) {
            String samen = woorden.get(plek) + woorden.get(plek + 1);
            String kern = LuceneWoordkennis.NEDERLANDS.vormen(samen).kern();
            if (spelling.komtVoor(kern)) {
                groepen.get(plek).of(inVelden(kern), SAMEN);
                groepen.get(plek + 1).of(inVelden(kern), SAMEN);
            }
        }
    }

    private void zegAnders() throws IOException {
        List<String> kernen =
                vormen.stream().map(LuceneWoordkennis.Woordvormen::kern).toList();
        for (Afkortingen.Andersgezegd anders : afkortingen.in(kernen)) {
            Query query = anders.kernen().size() == 1
                    ? inVelden(anders.kernen().getFirst())
                    : zin(anders.kernen(), LuceneVeld.ZOEKVELDEN);
            if (spelling.komtVoor(query)) {
                for (int plek = anders.van(); plek < anders.tot(); plek++) {
                    groepen.get(plek).of(query, ANDERS);
                }
            }
        }
    }

    private Query verzamel() {
        if (leeg) {
            return new MatchAllDocsQuery();
        }
        List<Groep> kansrijk = groepen.stream().filter(groep -> groep.kansrijk).toList();
        if (kansrijk.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        kansrijk.forEach(groep -> query.add(groep.manieren.build(), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(minstens(kansrijk.size()));
        return query.build();
    }

    /** Who types a whole title, small words and all, wants that one. */
    private Query metTitel(Query woordelijk) {
        if (woorden.size() < 2) {
            return woordelijk;
        }
        List<String> kernen =
                vormen.stream().map(LuceneWoordkennis.Woordvormen::kern).toList();
        return new BooleanQuery.Builder()
                .add(woordelijk, Occur.MUST)
                .add(new BoostQuery(zin(kernen, List.of(LuceneVeld.TITEL)), HELE_TITEL), Occur.SHOULD)
                .build();
    }

    /** A long question need not have all its words in one text: a third will do. */
    private static int minstens(int groepen) {
        return Math.max(1, (groepen + 1) / 3);
    }

    private static Query inVelden(String kern) {
        BooleanQuery.Builder velden = new BooleanQuery.Builder();
        LuceneVeld.ZOEKVELDEN.forEach(veld -> velden.add(new TermQuery(new Term(veld, kern)), Occur.SHOULD));
        return velden.build();
    }

    private static Query zin(List<String> kernen, List<String> velden) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        velden.forEach(veld -> query.add(new PhraseQuery(veld, kernen.toArray(String[]::new)), Occur.SHOULD));
        return query.build();
    }

    private static boolean isStopwoord(String woord) {
        return STOPWOORDEN.contains(woord.toLowerCase(Locale.ROOT));
    }
}
