package nl.kortelijnen.zoeken.woorden;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The thesaurus as it is now: looks at most once a second whether a redacteur changed something, on any node. */
@Component
public class LevendeThesaurus implements Supplier<Thesaurus> {

    private static final Logger LOG = LoggerFactory.getLogger(LevendeThesaurus.class);
    private static final long KIJK_NS = TimeUnit.MILLISECONDS.toNanos(800);

    private final Synoniemen synoniemen;
    private final AtomicLong gekeken = new AtomicLong(System.nanoTime() - 2 * KIJK_NS);
    private volatile Gelezen gelezen = new Gelezen(-1, Thesaurus.lees());

    LevendeThesaurus(Synoniemen synoniemen) {
        this.synoniemen = synoniemen;
    }

    private record Gelezen(long stand, Thesaurus thesaurus) {}

    /** One caller looks; the others go on with what there is. */
    @Override
    public Thesaurus get() {
        long vorige = gekeken.get();
        long nu = System.nanoTime();
        if (nu - vorige > KIJK_NS && gekeken.compareAndSet(vorige, nu)) {
            ververs();
        }
        return gelezen.thesaurus();
    }

    private void ververs() {
        try {
            long stand = synoniemen.stand();
            if (stand != gelezen.stand()) {
                gelezen = new Gelezen(
                        stand,
                        Thesaurus.met(synoniemen.lees().stream()
                                .map(synoniem -> synoniem.een() + " = " + synoniem.ander())
                                .toList()));
            }
        } catch (DataAccessException e) {
            LOG.warn("The synonyms of redacteuren could not be read; searching goes on with what was read before", e);
        }
    }
}
