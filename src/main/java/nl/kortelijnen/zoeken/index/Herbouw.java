package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;

/** Reads whole sources into an index: the source on this thread, the work on the words on all processors. */
final class Herbouw {

    private static final int BROK = 100;
    private static final int HOOGUIT_ONDERWEG = 16;

    private final LuceneIndex index;
    private final AtomicLong klaar = new AtomicLong();

    Herbouw(LuceneIndex index) {
        this.index = index;
    }

    /** How many documents were read so far. */
    long klaar() {
        return klaar.get();
    }

    void lees(List<Zoekbron> bronnen) throws IOException {
        try (ExecutorService werkers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> onderweg = new ArrayList<>();
            for (Zoekbron bron : bronnen) {
                try (Stream<Zoekdocument> alle = bron.alle()) {
                    Iterator<Zoekdocument> documenten = alle.iterator();
                    while (documenten.hasNext()) {
                        List<Zoekdocument> brok = brok(documenten);
                        onderweg.add(werkers.submit(() -> voegToe(brok)));
                        wachtTot(onderweg, HOOGUIT_ONDERWEG);
                    }
                }
            }
            wachtTot(onderweg, 0);
        }
    }

    private static List<Zoekdocument> brok(Iterator<Zoekdocument> documenten) {
        List<Zoekdocument> brok = new ArrayList<>(BROK);
        while (brok.size() < BROK && documenten.hasNext()) {
            brok.add(documenten.next());
        }
        return brok;
    }

    private void voegToe(List<Zoekdocument> brok) {
        for (Zoekdocument document : brok) {
            try {
                index.voegToe(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            klaar.incrementAndGet();
        }
    }

    private static void wachtTot(List<Future<?>> onderweg, int over) throws IOException {
        while (onderweg.size() > over) {
            try {
                onderweg.removeFirst().get();
            } catch (ExecutionException e) {
                throw new IOException("A document could not be added to the index", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
    }
}
