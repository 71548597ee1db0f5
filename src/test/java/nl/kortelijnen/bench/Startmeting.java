package nl.kortelijnen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** From {@code java -jar} to ready: with an empty data folder (cold) and once more on the same one (warm). */
final class Startmeting implements Bench.Meting {

    private static final int POORT = 18_089;

    @Override
    public String meet() throws Exception {
        Path data = Files.createTempDirectory("kl-bench-start");
        try {
            Duration koud = start(data);
            Duration warm = start(data);
            return """
                    | van start tot klaar | seconden |
                    |---|---|
                    | koud: lege gegevensmap, stores maken, voorbeeldgegevens laden | %.1f |
                    | warm: zelfde map | %.1f |
                    """.formatted(koud.toMillis() / 1000.0, warm.toMillis() / 1000.0);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Duration start(Path data) throws Exception {
        long begin = System.nanoTime();
        var opdracht = new ProcessBuilder("./kl", "start", "--server.port=" + POORT, "--kortelijnen.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("bench.log").toFile());
        opdracht.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process portaal = opdracht.start();
        try {
            while (!klaar()) {
                if (!portaal.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(5)) {
                    throw new IllegalStateException(
                            "Het portaal startte niet: " + Files.readString(data.resolve("bench.log")));
                }
                Thread.sleep(50);
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            portaal.destroy();
            portaal.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static boolean klaar() throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://localhost:" + POORT + "/actuator/health/readiness"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }
}
