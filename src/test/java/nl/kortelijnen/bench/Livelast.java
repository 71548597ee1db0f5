package nl.kortelijnen.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everybody in every room sends at a steady pace, whether or not answers come; of each message is kept when it was sent
 * and when the last of the others had it.
 */
final class Livelast {

    /** Kept apart: in it each connection changes something for the first time, which also writes a row in the log. */
    static final int INLOOP_SECONDEN = 2;

    private static final long UITLOOP_MS = 3_000;

    private final List<Livelijn> lijnen;
    private final int perKamer;
    private final boolean vast;
    private final int keren;
    private final int inloop;
    private final long tussenNanos;
    private final long[] verstuurd;
    private final AtomicLongArray laatst;
    private final AtomicIntegerArray gehoord;
    private final AtomicIntegerArray teruggehoord;

    /** @param perSeconde messages of one person */
    Livelast(List<Livelijn> lijnen, int perKamer, boolean vast, int perSeconde, int seconden) {
        this.lijnen = lijnen;
        this.perKamer = perKamer;
        this.vast = vast;
        this.keren = perSeconde * seconden;
        this.inloop = perSeconde * INLOOP_SECONDEN;
        this.tussenNanos = 1_000_000_000L / perSeconde;
        this.verstuurd = new long[lijnen.size() * keren];
        this.laatst = new AtomicLongArray(verstuurd.length);
        this.gehoord = new AtomicIntegerArray(verstuurd.length);
        this.teruggehoord = new AtomicIntegerArray(verstuurd.length);
    }

    /** Opens the lines, one after another. */
    static List<Livelijn> open(HttpClient http, Livetaal taal, int kamers, int perKamer) {
        return IntStream.range(0, kamers * perKamer)
                .mapToObj(nr -> new Livelijn(http, taal, nr / perKamer, nr % perKamer, perKamer))
                .toList();
    }

    boolean vast() {
        return vast;
    }

    /** Called by many at once. */
    void kwamAan(Livelijn bij, Livetaal.Aankomst aankomst, long nu) {
        int plek = (bij.kamer() * perKamer + aankomst.persoon()) * keren + aankomst.nr();
        if (bij.persoon() == aankomst.persoon()) {
            teruggehoord.incrementAndGet(plek);
        } else {
            laatst.accumulateAndGet(plek, nu, Math::max);
            gehoord.incrementAndGet(plek);
        }
    }

    /** Sends all there is to send, on this thread; the first of each person at a moment of their own. */
    Uitslag draai(Livetaal taal) throws InterruptedException {
        lijnen.forEach(lijn -> lijn.meet(this));
        List<Integer> beurten =
                IntStream.range(0, lijnen.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(beurten, new Random(2026));
        long begin = System.nanoTime() + 100_000_000L;
        for (int nr = 0; nr < keren; nr++) {
            for (int beurt = 0; beurt < beurten.size(); beurt++) {
                int wie = beurten.get(beurt);
                Livelijn lijn = lijnen.get(wie);
                Object bericht = vast ? taal.vast(lijn, nr) : taal.vluchtig(lijn, nr);
                wachtTot(begin + nr * tussenNanos + beurt * tussenNanos / beurten.size());
                verstuurd[wie * keren + nr] = System.nanoTime();
                lijn.stuur(bericht);
            }
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        Thread.sleep(UITLOOP_MS);
        return uitslag(seconden);
    }

    private static void wachtTot(long moment) {
        for (long nog = moment - System.nanoTime(); nog > 0; nog = moment - System.nanoTime()) {
            LockSupport.parkNanos(nog);
        }
    }

    private Uitslag uitslag(double seconden) {
        long[] duur = new long[verstuurd.length];
        long[] begin = new long[verstuurd.length];
        int heel = 0;
        int inBegin = 0;
        long afgeleverd = 0;
        int terug = 0;
        for (int plek = 0; plek < verstuurd.length; plek++) {
            afgeleverd += gehoord.get(plek);
            terug += teruggehoord.get(plek) > 0 ? 1 : 0;
            if (gehoord.get(plek) >= perKamer - 1) {
                long eroverDeed = laatst.get(plek) - verstuurd[plek];
                if (plek % keren < inloop) {
                    begin[inBegin++] = eroverDeed;
                } else {
                    duur[heel++] = eroverDeed;
                }
            }
        }
        return new Uitslag(
                Arrays.copyOf(duur, heel),
                Arrays.copyOf(begin, inBegin),
                verstuurd.length,
                terug,
                afgeleverd,
                seconden);
    }

    /**
     * @param duur of those that all others had, after the first seconds
     * @param begin the same, of the first seconds
     * @param terug that their sender had back
     * @param afgeleverd to others
     */
    record Uitslag(long[] duur, long[] begin, int verstuurd, int terug, long afgeleverd, double seconden) {

        Uitslag en(Uitslag ander) {
            return new Uitslag(
                    achterElkaar(duur, ander.duur),
                    achterElkaar(begin, ander.begin),
                    verstuurd + ander.verstuurd,
                    terug + ander.terug,
                    afgeleverd + ander.afgeleverd,
                    seconden + ander.seconden);
        }

        int heel() {
            return duur.length + begin.length;
        }

        private static long[] achterElkaar(long[] een, long[] ander) {
            long[] samen = Arrays.copyOf(een, een.length + ander.length);
            System.arraycopy(ander, 0, samen, een.length, ander.length);
            return samen;
        }
    }
}
