package nl.kortelijnen.huishouden.live.kast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Fout;

/**
 * Makes what several rooms save durable in one transaction: while one is on its way to the disk, the next fills up. Each
 * begins some time after the one before, so that many rooms make larger transactions and not more of them; whoever comes
 * in a quiet moment waits for nothing. Rooms do not know of each other; what fails together is tried again apart.
 *
 * @see <a href="../../../../../../../docs/besluiten/0017-samen-bewaren.md">0017</a>
 */
final class Bundelschrijver {

    private static final int MEESTE = 64;
    private static final long TUSSENTIJD = TimeUnit.MILLISECONDS.toNanos(25);

    private final Function<List<Map<String, Object>>, Map<String, List<UUID>>> schrijf;
    private final BlockingQueue<Wachtend> wachtend = new LinkedBlockingQueue<>();
    private final Thread schrijver;

    private record Wachtend(
            String huishouden, Map<String, Object> kamer, CompletableFuture<Optional<List<UUID>>> gelukt) {}

    /**
     * @param schrijf saves these, all or nothing; gives the households of which the number was as expected, each with
     *     those it touched
     */
    Bundelschrijver(Function<List<Map<String, Object>>, Map<String, List<UUID>>> schrijf) {
        this.schrijf = schrijf;
        this.schrijver = Thread.ofPlatform().name("tekening-bewaart").daemon().start(this::schrijfSteeds);
    }

    /**
     * Waits until it is durable.
     *
     * @return other households that were touched; empty when the drawing has another number meanwhile
     */
    Optional<List<UUID>> bewaar(String huishouden, Map<String, Object> kamer) {
        Wachtend een = new Wachtend(huishouden, kamer, new CompletableFuture<>());
        wachtend.add(een);
        try {
            return een.gelukt().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException oorzaak ? oorzaak : e;
        }
    }

    void stop() {
        schrijver.interrupt();
    }

    private void schrijfSteeds() {
        try {
            long begonnen = System.nanoTime() - TUSSENTIJD;
            while (true) {
                List<Wachtend> deze = new ArrayList<>();
                deze.add(wachtend.take());
                TimeUnit.NANOSECONDS.sleep(begonnen + TUSSENTIJD - System.nanoTime());
                begonnen = System.nanoTime();
                wachtend.drainTo(deze, MEESTE - 1);
                schrijf(vanElkHuishoudenEen(deze));
            }
        } catch (InterruptedException e) {
            wachtend.forEach(een -> een.gelukt().completeExceptionally(new IllegalStateException("Het portaal stopt")));
        }
    }

    /**
     * In order of their ids, for the locks. A second of one household waits for the next time: within one statement it would
     * not see that the first took its number.
     */
    private List<Wachtend> vanElkHuishoudenEen(List<Wachtend> deze) {
        Map<String, Wachtend> eerste = new TreeMap<>();
        for (Wachtend een : deze) {
            if (eerste.putIfAbsent(een.huishouden(), een) != null) {
                wachtend.add(een);
            }
        }
        return List.copyOf(eerste.values());
    }

    private void schrijf(List<Wachtend> deze) {
        try {
            Map<String, List<UUID>> gelukt =
                    schrijf.apply(deze.stream().map(Wachtend::kamer).toList());
            deze.forEach(een -> een.gelukt().complete(Optional.ofNullable(gelukt.get(een.huishouden()))));
        } catch (RuntimeException e) {
            if (deze.size() == 1 || e instanceof Fout.Onbereikbaar) {
                deze.forEach(een -> een.gelukt().completeExceptionally(e));
            } else {
                deze.forEach(een -> schrijf(List.of(een)));
            }
        }
    }
}
