package nl.kortelijnen.kennis;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kortelijnen.kennis.stuk.Kennismap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the knowledge at start and notices when a file changes. The file system says so at once; where it does not (a
 * network drive), a look around every so often finds it too.
 */
@Component
@Order(40)
class Kenniswacht implements ApplicationRunner, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Kenniswacht.class);
    private static final long TIK_MS = 500;
    private static final long RUST_MS = 150;
    private static final long RONDE_NS = TimeUnit.SECONDS.toNanos(20);

    private final Kennisregister register;
    private final Kennismap map;
    private final Map<Path, WatchKey> bewaakt = new HashMap<>();
    private volatile boolean loopt;
    private @Nullable Thread draad;

    Kenniswacht(Kennisregister register, Kennismap map) {
        this.register = register;
        this.map = map;
    }

    @Override
    public void run(ApplicationArguments argumenten) throws IOException {
        register.ververs();
        LOG.info(
                "Knowledge: {} items, {} files left out",
                register.stand().items().size(),
                register.stand().fouten().size());
        start();
    }

    @Override
    public synchronized void start() {
        if (!loopt) {
            loopt = true;
            draad = Thread.ofPlatform().daemon().name("kenniswacht").start(this::waak);
        }
    }

    @Override
    public synchronized void stop() {
        loopt = false;
        if (draad != null) {
            try {
                draad.join(2 * TIK_MS);
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

    private void waak() {
        try (WatchService meldingen = FileSystems.getDefault().newWatchService()) {
            long vorige = System.nanoTime();
            boolean stond = map.pad() != null;
            bewaak(meldingen);
            while (loopt) {
                boolean staat = map.pad() != null;
                boolean ronde = System.nanoTime() - vorige > RONDE_NS;
                if (gemeld(meldingen) || staat != stond || ronde) {
                    ververs(meldingen);
                    stond = staat;
                    vorige = System.nanoTime();
                }
            }
        } catch (IOException | ClosedWatchServiceException e) {
            LOG.warn("Changes in the content folder are no longer noticed until the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits a moment for a sign; after one it waits until the writing has stopped. */
    private static boolean gemeld(WatchService meldingen) throws InterruptedException {
        WatchKey sleutel = meldingen.poll(TIK_MS, TimeUnit.MILLISECONDS);
        boolean gemeld = sleutel != null;
        while (sleutel != null) {
            sleutel.pollEvents();
            sleutel.reset();
            sleutel = meldingen.poll(RUST_MS, TimeUnit.MILLISECONDS);
        }
        return gemeld;
    }

    private void ververs(WatchService meldingen) {
        try {
            bewaak(meldingen);
            register.ververs();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The knowledge could not be read again, or the index not told; the next round tries again", e);
        }
    }

    /** Watches every folder that is there now. */
    private void bewaak(WatchService meldingen) throws IOException {
        bewaakt.values().removeIf(sleutel -> !sleutel.isValid());
        Path basis = map.pad();
        if (basis == null) {
            return;
        }
        try (Stream<Path> mappen = Files.walk(basis)) {
            for (Path map : (Iterable<Path>) mappen.filter(Files::isDirectory)::iterator) {
                if (!bewaakt.containsKey(map)) {
                    bewaakt.put(
                            map,
                            map.register(
                                    meldingen,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_MODIFY,
                                    StandardWatchEventKinds.ENTRY_DELETE));
                }
            }
        }
    }
}
