package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** One process owns a folder at a time. The lock falls when the process ends, however it ends. */
record Mapslot(FileLock slot) implements AutoCloseable {

    private static final Duration PAUZE = Duration.ofMillis(50);

    /** Waits for a predecessor that is still shutting down; empty when it does not end in time. */
    static Optional<Mapslot> neem(Path bestand, Duration geduld) throws IOException, InterruptedException {
        FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long einde = System.nanoTime() + geduld.toNanos();
        while (true) {
            FileLock slot = kanaal.tryLock();
            if (slot != null) {
                return Optional.of(new Mapslot(slot));
            }
            if (System.nanoTime() > einde) {
                kanaal.close();
                return Optional.empty();
            }
            Thread.sleep(PAUZE);
        }
    }

    @Override
    public void close() throws IOException {
        slot.acquiredBy().close();
    }
}
