package nl.kortelijnen.zoeken.index;

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
final class Paralleltaak<T> implements AutoCloseable {

    private static final ExecutorService DRADEN = new ThreadPoolExecutor(
            0,
            Runtime.getRuntime().availableProcessors(),
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            Thread.ofPlatform().name("zoekt-", 1).daemon().factory(),
            new ThreadPoolExecutor.CallerRunsPolicy());

    private final Future<T> werk;

    Paralleltaak(Callable<T> werk) {
        this.werk = DRADEN.submit(werk);
    }

    /** What came of it; waits for it. */
    T klaar() throws IOException {
        wachtAf();
        return switch (werk.state()) {
            case SUCCESS -> werk.resultNow();
            case FAILED -> throw alsFout(werk.exceptionNow());
            case RUNNING, CANCELLED -> throw new IllegalStateException("Nobody stops this work");
        };
    }

    private static RuntimeException alsFout(Throwable fout) throws IOException {
        if (fout instanceof IOException oorzaak) {
            throw oorzaak;
        }
        if (fout instanceof Error ernstig) {
            throw ernstig;
        }
        return fout instanceof RuntimeException oorzaak ? oorzaak : new IllegalStateException(fout);
    }

    /** Also when whoever waits is interrupted: it must be over. */
    private void wachtAf() {
        boolean onderbroken = false;
        while (!werk.isDone()) {
            try {
                werk.get();
            } catch (InterruptedException e) {
                onderbroken = true;
            } catch (ExecutionException e) {
                break; // told by whoever asks for the result
            }
        }
        if (onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws nothing: what went wrong was told by {@link #klaar}, or nobody asked. */
    @Override
    public void close() {
        wachtAf();
    }
}
