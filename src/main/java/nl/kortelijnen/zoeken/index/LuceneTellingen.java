package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.zoeken.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts all hits, and per facet how many carry each value, in one pass without scores. */
final class LuceneTellingen implements CollectorManager<LuceneTellingen.Teller, LuceneTellingen.Stand> {

    private final List<Facet> facetten;

    LuceneTellingen(List<Facet> facetten) {
        this.facetten = facetten;
    }

    /** @param perFacet how many hits per value; a value without hits is not there */
    record Stand(long totaal, Map<Facet, Map<String, Long>> perFacet) {}

    @Override
    public Teller newCollector() {
        return new Teller(facetten);
    }

    @Override
    public Stand reduce(Collection<Teller> tellers) throws IOException {
        long totaal = 0;
        Map<Facet, Map<String, Long>> perFacet = new HashMap<>();
        for (Teller teller : tellers) {
            for (Blad blad : teller.bladen) {
                totaal += blad.aantal;
                for (Telling telling : blad.tellingen) {
                    telling.voegToe(perFacet.computeIfAbsent(telling.facet, facet -> new HashMap<>()));
                }
            }
        }
        perFacet.forEach(LuceneTellingen::telVoorAllenMee);
        return new Stand(totaal, perFacet);
    }

    /** What fits every value is found with each of them. */
    private static void telVoorAllenMee(Facet facet, Map<String, Long> totalen) {
        facet.voorAllen().ifPresent(allen -> {
            long erbij = totalen.getOrDefault(allen, 0L);
            totalen.replaceAll((waarde, aantal) -> waarde.equals(allen) ? aantal : aantal + erbij);
        });
    }

    /** Counts in one segment after another. */
    static final class Teller implements Collector {
        private final List<Facet> facetten;
        private final List<Blad> bladen = new ArrayList<>();

        private Teller(List<Facet> facetten) {
            this.facetten = facetten;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            Blad blad = new Blad(context, facetten);
            bladen.add(blad);
            return blad;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class Blad implements LeafCollector {
        private final List<Telling> tellingen = new ArrayList<>();
        private long aantal;

        Blad(LeafReaderContext context, List<Facet> facetten) throws IOException {
            for (Facet facet : facetten) {
                SortedSetDocValues waarden = DocValues.getSortedSet(context.reader(), LuceneVeld.facet(facet.code()));
                if (waarden.getValueCount() > 0) {
                    tellingen.add(new Telling(facet, waarden, new int[(int) waarden.getValueCount()]));
                }
            }
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) throws IOException {
            aantal++;
            for (Telling telling : tellingen) {
                telling.tel(document);
            }
        }
    }

    private record Telling(Facet facet, SortedSetDocValues waarden, int[] aantallen) {

        void tel(int document) throws IOException {
            if (waarden.advanceExact(document)) {
                for (int waarde = waarden.docValueCount(); waarde > 0; waarde--) {
                    aantallen[(int) waarden.nextOrd()]++;
                }
            }
        }

        void voegToe(Map<String, Long> totalen) throws IOException {
            for (int waarde = 0; waarde < aantallen.length; waarde++) {
                if (aantallen[waarde] > 0) {
                    totalen.merge(waarden.lookupOrd(waarde).utf8ToString(), (long) aantallen[waarde], Long::sum);
                }
            }
        }
    }
}
