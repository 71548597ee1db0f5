package nl.kortelijnen.ketennetwerk.dekking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * What the network covers and what not, as it is today. Everybody with an account may see it. In a network so large that
 * counting its lines takes long, the count of some minutes ago is shown while the next is made.
 */
@Service
public class Dekking {

    private static final Duration SNEL = Duration.ofMillis(500);
    private static final Duration HOUDBAAR = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Dekking.class);

    private final Neo4jDekking graaf;
    private final Toegang toegang;
    private final Clock klok;
    private final AtomicReference<@Nullable Telling> laatste = new AtomicReference<>();
    private final AtomicBoolean bezig = new AtomicBoolean();

    /** A count, and how long it took. */
    private record Telling(Lijndekking stand, Duration duur) {}

    Dekking(Neo4jDekking graaf, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.toegang = toegang;
        this.klok = klok;
    }

    public Lijndekking lijnen() {
        toegang.vereisLezer();
        Telling bewaard = laatste.get();
        if (bewaard == null || bewaard.duur().compareTo(SNEL) < 0) {
            return tel();
        }
        if (bewaard.stand().van().isBefore(klok.instant().minus(HOUDBAAR)) && bezig.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("dekking").start(this::telOpnieuw);
        }
        return bewaard.stand();
    }

    private void telOpnieuw() {
        try {
            tel();
        } catch (Fout fout) {
            LOG.debug("The lines were not counted anew: {}", fout.code());
        } finally {
            bezig.set(false);
        }
    }

    private Lijndekking tel() {
        Instant nu = klok.instant();
        long begin = System.nanoTime();
        Lijndekking stand = graaf.lijnen(Nederlands.vandaag(klok), nu);
        laatste.set(new Telling(stand, Duration.ofNanos(System.nanoTime() - begin)));
        return stand;
    }

    /**
     * Teams in the order of their names, overlegtafels too.
     *
     * @param werkgebied only those that work there; null for all
     */
    public List<Teamkennis> kennis(@Nullable String werkgebied) {
        toegang.vereisLezer();
        return graaf.kennis(werkgebied, Nederlands.vandaag(klok));
    }
}
