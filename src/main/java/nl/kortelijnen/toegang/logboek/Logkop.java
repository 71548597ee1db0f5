package nl.kortelijnen.toegang.logboek;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.kortelijnen.toegang.logboek.Kopbestand.Stand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes, each second in which the log grew, how far it came. When the row it wrote about last is not there any more,
 * it leaves the file as it is: that is the proof.
 */
@Component
class Logkop {

    private static final Logger LOG = LoggerFactory.getLogger(Logkop.class);

    private final Kopbestand bestand;
    private final Logketen keten;
    private final AtomicReference<@Nullable Stand> nieuwste = new AtomicReference<>();
    private final boolean ontbrak;
    private @Nullable Stand bewaard;
    private boolean gebroken;

    Logkop(Kopbestand bestand, Logketen keten) {
        this.bestand = bestand;
        this.keten = keten;
        Optional<Stand> gevonden = lees();
        this.bewaard = gevonden.orElse(null);
        this.ontbrak = gevonden.isEmpty() && !gebroken && keten.nieuwste().isPresent();
        if (gevonden.isEmpty() && !gebroken && !ontbrak) {
            nieuwste.set(new Stand(0, new byte[0]));
        }
        gevonden.ifPresent(this::controleer);
        bewaar();
    }

    private Optional<Stand> lees() {
        try {
            return bestand.lees();
        } catch (Kopbestand.Vervalst e) {
            breek("Het bestand " + bestand.pad() + " is door iemand anders geschreven");
            return Optional.empty();
        }
    }

    /** Whether there was a log at the start, but no file that says how far it came. */
    boolean ontbrak() {
        return ontbrak;
    }

    /** Call this after the row is committed. */
    void groeide(long nr, byte[] zegel) {
        nieuwste.accumulateAndGet(
                new Stand(nr, zegel), (oud, nieuw) -> oud != null && nieuw != null && oud.nr() > nr ? oud : nieuw);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    @PreDestroy
    synchronized void bewaar() {
        Stand nu = nieuwste.get();
        Stand vorig = bewaard;
        if (gebroken || nu == null || (vorig != null && nu.nr() <= vorig.nr())) {
            return;
        }
        if (vorig != null) {
            controleer(vorig);
        }
        if (!gebroken) {
            bestand.schrijf(nu);
            bewaard = nu;
        }
    }

    private void controleer(Stand vorig) {
        if (!keten.bevat(vorig.nr(), vorig.zegel())) {
            breek("Regel " + vorig.nr() + " van het logboek is weg of veranderd");
        }
    }

    private void breek(String wat) {
        gebroken = true;
        LOG.error("The log is not whole; check it with ./kl controleer-log: {}", wat);
    }
}
