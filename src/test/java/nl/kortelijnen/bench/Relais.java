package nl.kortelijnen.bench;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server that comes with y-websocket, run by the Node of this machine: it keeps documents in memory and relays. */
final class Relais implements AutoCloseable {

    private static final Path BRON = Path.of("src/test/relais");
    private static final Path MAP = Path.of("target/relais");

    private final Process proces;
    private final int poort;

    private Relais(Process proces, int poort) {
        this.proces = proces;
        this.poort = poort;
    }

    static Relais start(int poort) throws IOException, InterruptedException {
        Files.createDirectories(MAP);
        for (String bestand : List.of("package.json", "package-lock.json")) {
            Files.write(MAP.resolve(bestand), Files.readAllBytes(BRON.resolve(bestand)));
        }
        Process npm = new ProcessBuilder("npm", "ci", "--omit=optional", "--no-audit", "--no-fund", "--silent")
                .directory(MAP.toFile())
                .inheritIO()
                .start();
        if (npm.waitFor() != 0) {
            throw new IllegalStateException(
                    "De pakketten van het relais konden niet worden opgehaald; draai 'npm ci' in " + MAP
                            + " om te zien waarom.");
        }
        ProcessBuilder bouw = new ProcessBuilder("node", "node_modules/y-websocket/bin/server.cjs")
                .directory(MAP.toFile())
                .redirectErrorStream(true)
                .redirectOutput(MAP.resolve("relais.log").toFile());
        bouw.environment().putAll(Map.of("HOST", "127.0.0.1", "PORT", String.valueOf(poort)));
        Relais relais = new Relais(bouw.start(), poort);
        for (int keer = 0; !relais.isKlaar(); keer++) {
            if (keer > 300 || !relais.proces.isAlive()) {
                relais.close();
                throw new IllegalStateException(
                        "Het relais startte niet: " + Files.readString(MAP.resolve("relais.log")));
            }
            Thread.sleep(100);
        }
        return relais;
    }

    int poort() {
        return poort;
    }

    Duration rekentijd() {
        return Losportaal.rekentijd(Stream.concat(Stream.of(proces.toHandle()), proces.descendants()));
    }

    private boolean isKlaar() {
        try (Socket socket = new Socket("127.0.0.1", poort)) {
            return socket.isConnected();
        } catch (IOException nogNiet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        proces.destroy();
        proces.waitFor(20, TimeUnit.SECONDS);
    }
}
