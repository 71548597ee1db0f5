package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The one thread that writes to the index. It begins after all content was loaded, wakes when something is said to have
 * changed, and looks by itself twice a second for what another node wrote. It is never interrupted: that would close
 * the index's files.
 */
@Component
@Order(Indexdraad.NA_HET_LADEN)
class Indexdraad implements ApplicationRunner, SmartLifecycle {

    static final int NA_HET_LADEN = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(Indexdraad.class);
    private static final long PAUZE_MS = 400;
    private static final long NA_FOUT_MS = 2000;
    private static final Duration EERSTE_INDEX = Duration.ofMinutes(2);

    private final Indexeerder indexeerder;
    private final Semaphore wekker = new Semaphore(0);
    private volatile boolean loopt;
    private @Nullable Thread draad;

    Indexdraad(Indexeerder indexeerder) {
        this.indexeerder = indexeerder;
    }

    /** The portal is ready when there is something to search in; a very large first index goes on by itself. */
    @Override
    public void run(ApplicationArguments argumenten) throws InterruptedException {
        start();
        long uiterlijk = System.nanoTime() + EERSTE_INDEX.toNanos();
        while (loopt && !indexeerder.klaar() && System.nanoTime() < uiterlijk) {
            Thread.sleep(20);
        }
    }

    @Override
    public synchronized void start() {
        if (!loopt) {
            loopt = true;
            draad = Thread.ofPlatform().name("zoekindex").start(this::draai);
        }
    }

    @Override
    public synchronized void stop() {
        loopt = false;
        wekker.release();
        if (draad != null) {
            try {
                draad.join(Duration.ofSeconds(8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @EventListener
    void gemeld(Zoekmelder.Gemeld gebeurtenis) {
        wekker.release();
    }

    private void draai() {
        while (loopt) {
            try {
                if (!indexeerder.slag()) {
                    wacht(PAUZE_MS);
                }
            } catch (IOException | RuntimeException e) {
                LOG.warn("The index could not be brought up to date; trying again", e);
                indexeerder.laatLos();
                wacht(NA_FOUT_MS);
            }
        }
        try {
            indexeerder.sluit();
        } catch (IOException e) {
            LOG.warn("The index did not close well; the next start goes on from its last commit", e);
        }
    }

    private void wacht(long ms) {
        try {
            if (wekker.tryAcquire(ms, TimeUnit.MILLISECONDS)) {
                wekker.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
