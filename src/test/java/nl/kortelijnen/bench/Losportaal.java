package nl.kortelijnen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The jar in a process of its own, as it is started for real. */
final class Losportaal implements AutoCloseable {

    private final Process proces;
    private final int poort;

    private Losportaal(Process proces, int poort) {
        this.proces = proces;
        this.poort = poort;
    }

    /** From the jar as it was built. Returns when it is ready. */
    static Losportaal start(int poort, Path data, String... argumenten) throws IOException, InterruptedException {
        return start(
                poort,
                data,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dvaadin.productionMode=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        "target/korte-lijnen.jar"),
                argumenten);
    }

    /** As users start it, with what was made ready. Returns when it is ready. */
    static Losportaal startMetKl(int poort, Path data) throws IOException, InterruptedException {
        return start(poort, data, List.of("./kl", "start"));
    }

    private static Losportaal start(int poort, Path data, List<String> hoe, String... argumenten)
            throws IOException, InterruptedException {
        Path log = data.resolve("bench.log");
        List<String> opdracht = new ArrayList<>(hoe);
        opdracht.addAll(List.of("--server.port=" + poort, "--kortelijnen.data=" + data));
        opdracht.addAll(List.of(argumenten));
        var bouw = new ProcessBuilder(opdracht).redirectErrorStream(true).redirectOutput(log.toFile());
        bouw.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process proces = bouw.start();
        Losportaal portaal = new Losportaal(proces, poort);
        long begin = System.nanoTime();
        while (!portaal.isKlaar()) {
            if (!proces.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(5)) {
                proces.destroyForcibly();
                throw new IllegalStateException("Het portaal startte niet: " + Files.readString(log));
            }
            Thread.sleep(50);
        }
        return portaal;
    }

    int poort() {
        return poort;
    }

    /** What the portal itself has used so far. */
    Duration rekentijd() {
        return rekentijd(Stream.of(proces.toHandle()));
    }

    /** What its stores have used: PostgreSQL and Neo4j, in processes of their own. */
    Duration rekentijdOpslag() {
        return rekentijd(proces.descendants());
    }

    static Duration rekentijd(Stream<ProcessHandle> processen) {
        return processen
                .map(een -> een.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** As a power cut does. */
    void dood() throws InterruptedException {
        List<ProcessHandle> kinderen = proces.descendants().toList();
        proces.toHandle().destroyForcibly();
        proces.waitFor();
        for (int keer = 0; keer < 600 && kinderen.stream().anyMatch(ProcessHandle::isAlive); keer++) {
            Thread.sleep(100);
        }
    }

    @Override
    public void close() throws InterruptedException {
        proces.destroy();
        proces.waitFor(60, TimeUnit.SECONDS);
    }

    private boolean isKlaar() throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI adres = URI.create("http://localhost:" + poort + "/actuator/health/readiness");
            return http.send(HttpRequest.newBuilder(adres).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }
}
