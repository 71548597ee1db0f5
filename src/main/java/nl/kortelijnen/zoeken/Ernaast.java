package nl.kortelijnen.zoeken;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Work on the index beside that of the thread that asks. When all threads are busy the one who asks does it: nothing ever
 * waits in a queue. Closed, it is over, so that the index is not let go while somebody still reads in it.
 */
final class Ernaast<T> implements AutoCloseable {

    private static final ExecutorService DRADEN = new ThreadPoolExecutor(
            0,
            Runtime.getRuntime().availableProcessors(),
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            Thread.ofPlatform().name("zoekt-", 1).daemon().factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    private final Future<T> werk;

    Ernaast(Callable<T> werk) {
        this.werk = DRADEN.submit(werk);
    }

    T klaar() throws IOException {
        boolean onderbroken = false;
        try {
            while (true) {
                try {
                    return werk.get();
                } catch (InterruptedException e) {
                    onderbroken = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException oorzaak) {
                throw oorzaak;
            }
            throw e.getCause() instanceof RuntimeException oorzaak ? oorzaak : new IllegalStateException(e);
        } finally {
            if (onderbroken) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        klaar();
    }
}
