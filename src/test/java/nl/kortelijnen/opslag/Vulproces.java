package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A {@link Vulschrijver} in a process of its own, and what it has promised until now. */
final class Vulproces implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(240);

    final AtomicInteger inPostgres = new AtomicInteger();
    final AtomicInteger inNeo4j = new AtomicInteger();
    final AtomicInteger foutInPostgres = new AtomicInteger();
    final AtomicInteger foutInNeo4j = new AtomicInteger();

    private final Process proces;
    private volatile CompletableFuture<String> geteld = new CompletableFuture<>();

    private Vulproces(Process proces) {
        this.proces = proces;
    }

    /** Returns when it has started and counted what there is. */
    static Vulproces start(Path gegevens) throws Exception {
        Process proces = Proefproces.java(Vulschrijver.class, 128, List.of(gegevens.toString()))
                .redirectError(Redirect.DISCARD)
                .start();
        var vul = new Vulproces(proces);
        Thread.ofPlatform().daemon().start(vul::lees);
        vul.keurTelling(0, 0);
        return vul;
    }

    private void lees() {
        try (BufferedReader uit = proces.inputReader()) {
            for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
                String[] woorden = regel.split(" ");
                switch (woorden[0]) {
                    case "POSTGRES" -> inPostgres.set(Integer.parseInt(woorden[1]));
                    case "NEO4J" -> inNeo4j.set(Integer.parseInt(woorden[1]));
                    case "FOUT" -> (woorden[1].equals("NEO4J") ? foutInNeo4j : foutInPostgres).incrementAndGet();
                    case "GETELD", "GAT" -> geteld.complete(regel);
                    default -> {}
                }
            }
        } catch (IOException e) {
            // it was killed
        }
        geteld.complete("GEEN: the process ended");
    }

    /** Everything that was promised is there, and at most one more of each. */
    void tel() throws Exception {
        int postgres = inPostgres.get();
        int neo4j = inNeo4j.get();
        geteld = new CompletableFuture<>();
        proces.getOutputStream().write("TEL\n".getBytes());
        proces.getOutputStream().flush();
        keurTelling(postgres, neo4j);
    }

    private void keurTelling(int postgres, int neo4j) throws Exception {
        String regel = geteld.get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        assertThat(regel).as("a whole row of numbers in each").startsWith("GETELD ");
        String[] woorden = regel.split(" ");
        assertThat(Integer.parseInt(woorden[1])).as("in PostgreSQL").isGreaterThanOrEqualTo(postgres);
        assertThat(Integer.parseInt(woorden[2])).as("in Neo4j").isGreaterThanOrEqualTo(neo4j);
    }

    /** Seconds until both stores have taken something new, without anybody's help. */
    double wachtTotBeideSchrijven() throws InterruptedException {
        int postgres = inPostgres.get();
        int neo4j = inNeo4j.get();
        return wachtTot(() -> inPostgres.get() > postgres + 1 && inNeo4j.get() > neo4j + 1, "both write again");
    }

    double wachtTot(BooleanSupplier zo, String wat) throws InterruptedException {
        long begin = System.nanoTime();
        while (!zo.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).as("%s in time", wat).isLessThan(GEDULD.toNanos());
            assertThat(proces.isAlive()).as("the process that owns the stores").isTrue();
            Thread.sleep(20);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() throws Exception {
        if (proces.isAlive()) {
            proces.getOutputStream().write("STOP\n".getBytes());
            proces.getOutputStream().flush();
        }
        if (!proces.waitFor(60, TimeUnit.SECONDS)) {
            proces.toHandle().destroyForcibly();
        }
    }
}
