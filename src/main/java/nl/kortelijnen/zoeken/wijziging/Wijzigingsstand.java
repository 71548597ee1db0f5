package nl.kortelijnen.zoeken.wijziging;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far the index came with the numbered changes. Numbers are given out before transactions commit, so a lower one
 * may appear after a higher: what is missing is remembered and asked for again, until no transaction is left that could
 * still bring it. Doing a change twice is harmless, so after a crash the index goes on from {@link #laag()}.
 */
public final class Wijzigingsstand {

    /** Between taking a number and taking part in the database's snapshots lies an instant; this is far more. */
    private static final Duration NA = Duration.ofSeconds(5);

    private final NavigableMap<Long, Gat> gaten = new TreeMap<>();
    private long hoog;

    public Wijzigingsstand(long tot) {
        this.hoog = tot;
    }

    /** @param grens the first transaction that began after it was missed; 0 while that is not known */
    private record Gat(Instant gemist, long grens) {}

    /** Everything up to this number is in the index or will never exist. */
    public long laag() {
        return gaten.isEmpty() ? hoog : gaten.firstKey() - 1;
    }

    /** The highest number seen. */
    long hoog() {
        return hoog;
    }

    /** Numbers below the highest that have not been seen. */
    public Collection<Long> gaten() {
        return List.copyOf(gaten.keySet());
    }

    /** These were applied. */
    public void verwerkt(Collection<Long> nummers, Instant nu) {
        for (long nummer : nummers.stream().sorted().toList()) {
            for (long gemist = hoog + 1; gemist < nummer; gemist++) {
                gaten.put(gemist, new Gat(nu, 0));
            }
            gaten.remove(nummer);
            hoog = Math.max(hoog, nummer);
        }
    }

    /** These are not there now but may still come: a new index begins with what is missing. */
    public void mist(Collection<Long> nummers, Instant nu) {
        nummers.forEach(nummer -> gaten.put(nummer, new Gat(nu, 0)));
    }

    /**
     * Lets go of what can no longer come.
     *
     * @param oudste the oldest transaction still running
     * @param volgende the first transaction that has not begun
     */
    public void ruimOp(long oudste, long volgende, Instant nu) {
        Iterator<Map.Entry<Long, Gat>> lijst = gaten.entrySet().iterator();
        while (lijst.hasNext()) {
            var gat = lijst.next();
            long grens = gat.getValue().grens();
            if (grens == 0 && !nu.isBefore(gat.getValue().gemist().plus(NA))) {
                gat.setValue(new Gat(gat.getValue().gemist(), volgende));
            } else if (grens != 0 && oudste >= grens) {
                lijst.remove();
            }
        }
    }
}
