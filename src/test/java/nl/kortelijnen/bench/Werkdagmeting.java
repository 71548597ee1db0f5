package nl.kortelijnen.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * Two hundred people at work at once: searching, finding experts, asking, reading and taking steps over HTTP, while each is
 * also in a drawing over its own socket and changes something in it every second. The portal is the jar.
 */
final class Werkdagmeting implements Bench.Meting {

    private static final int POORT = 18_094;
    private static final int PER_KAMER = 5;
    private static final int MENSEN = Integer.getInteger("bench.mensen", 200);
    private static final int SECONDEN = Integer.getInteger("bench.seconden", 60);
    private static final int WARM_SECONDEN = 20;
    private static final int DOEL_MS = 300;

    @Override
    public String meet() throws Exception {
        Path data = Files.createTempDirectory("kl-bench-werkdag");
        int kamers = MENSEN / PER_KAMER;
        try (HttpClient http = HttpClient.newHttpClient()) {
            Livewereld wereld = new Livewereld(data, kamers, PER_KAMER);
            try (Losportaal portaal = Losportaal.start(POORT, data, "--kortelijnen.demo=false")) {
                double belast = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
                Livetaal taal = new Kamertaal(POORT, wereld);
                List<Livelijn> lijnen = Livelast.open(http, taal, kamers, PER_KAMER);
                try {
                    dag(http, wereld, lijnen, taal, kamers, WARM_SECONDEN);
                    long rekentijd = portaal.rekentijd().toNanos();
                    Dag dag = dag(http, wereld, lijnen, taal, kamers, SECONDEN);
                    double kernen = (portaal.rekentijd().toNanos() - rekentijd) / 1e9 / SECONDEN;
                    return tabel(dag, kernen, belast);
                } finally {
                    lijnen.forEach(Livelijn::sluit);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private record Dag(Werkdag werk, Livelast.Uitslag tekenen) {}

    private static Dag dag(
            HttpClient http, Livewereld wereld, List<Livelijn> lijnen, Livetaal taal, int kamers, int seconden)
            throws Exception {
        Werkdag werk = new Werkdag(http, POORT);
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconden);
        AtomicReference<Livelast.Uitslag> getekend = new AtomicReference<>();
        try (ExecutorService mensen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> bezig = IntStream.range(0, kamers * PER_KAMER)
                    .mapToObj(nr -> mensen.submit(() -> {
                        werk.werk(wereld.sleutel(nr / PER_KAMER, nr % PER_KAMER), nr, tot);
                        return nr;
                    }))
                    .toList();
            getekend.set(new Livelast(lijnen, PER_KAMER, true, 1, seconden).draai(taal));
            for (Future<?> een : bezig) {
                een.get();
            }
        }
        return new Dag(werk, getekend.get());
    }

    private static String tabel(Dag dag, double kernen, double belast) {
        StringBuilder tabel = new StringBuilder("""
                | %d mensen tegelijk, %d s | keren | mediaan | p95 |
                |---|---|---|---|
                """.formatted(MENSEN, SECONDEN));
        for (Map.Entry<String, Tijden> een : dag.werk().tijden().entrySet()) {
            tabel.append(regel(een.getKey(), een.getValue().aantal(), een.getValue()));
        }
        Tijden samen = dag.werk().samen();
        tabel.append(regel("alles over HTTP", dag.werk().aantal(), samen));
        Tijden tekenen = new Tijden(dag.tekenen().duur());
        tabel.append(
                regel("tekenen, tot de laatste ander het heeft", dag.tekenen().verstuurd(), tekenen));
        tabel.append("%nFouten: %d van %d. Doel: p95 ≤ %d ms en geen fout. %s%n"
                .formatted(
                        dag.werk().fouten(),
                        dag.werk().aantal(),
                        DOEL_MS,
                        samen.ms(0.95) <= DOEL_MS && dag.werk().fouten() == 0 ? "Gehaald." : "Niet gehaald."));
        tabel.append("Rekentijd van het portaal: %.2f kern. Belasting van de machine vooraf: %.1f.%n"
                .formatted(kernen, belast));
        dag.werk().watFoutGing().forEach(zin -> System.err.println("  " + zin));
        return tabel.toString();
    }

    private static String regel(String naam, int keren, Tijden tijden) {
        return "| %s | %d | %s | %s |%n"
                .formatted(naam, keren, Tijden.ms(tijden.ms(0.5), "ms"), Tijden.ms(tijden.ms(0.95), "ms"));
    }
}
