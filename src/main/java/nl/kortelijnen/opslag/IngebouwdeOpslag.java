package nl.kortelijnen.opslag;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The child process with Neo4j and PostgreSQL. It stops when we close its input, and so also when we die; see
 * docs/besluiten/0002-opslag-als-kindproces.md.
 */
final class IngebouwdeOpslag implements AutoCloseable {

    private static final Duration GEDULD_BIJ_START = Duration.ofSeconds(180);
    private static final Duration GEDULD_BIJ_STOP = Duration.ofSeconds(30);
    private static final long GROOT_LOGBOEK = 5L << 20;

    private final Opslaginstellingen instellingen;
    private final Process proces;
    private final Opslagwachtwoord wachtwoord;
    private final CompletableFuture<String> neo4j = new CompletableFuture<>();
    private final CompletableFuture<String> postgres = new CompletableFuture<>();
    private volatile boolean gesloten;

    private IngebouwdeOpslag(Opslaginstellingen instellingen, Process proces, Opslagwachtwoord wachtwoord) {
        this.instellingen = instellingen;
        this.proces = proces;
        this.wachtwoord = wachtwoord;
    }

    /** Returns at once; whoever asks for an address waits for it. */
    static IngebouwdeOpslag start(Opslaginstellingen instellingen, Runnable bijOnverwachtEinde) {
        try {
            Path map = besloten(instellingen.map());
            Files.createDirectories(instellingen.tijdelijk());
            Opslagwachtwoord wachtwoord = Opslagwachtwoord.in(map);
            Process proces = instellingen
                    .proces()
                    .redirectError(Redirect.appendTo(logboek(map).toFile()))
                    .start();
            var opslag = new IngebouwdeOpslag(instellingen, proces, wachtwoord);
            opslag.volg(bijOnverwachtEinde);
            proces.getOutputStream().write((wachtwoord.waarde() + "\n").getBytes(StandardCharsets.UTF_8));
            proces.getOutputStream().flush(); // and stays open: its end means stop
            return opslag;
        } catch (IOException e) {
            throw new OpslagNietGestart(
                    "De opslag kan niet worden gestart: " + e.getMessage(),
                    "Controleer of er ruimte en schrijfrecht is in " + instellingen.map() + ".",
                    e);
        }
    }

    /** Only we may look inside: the library lets everybody write where it unpacks PostgreSQL's programs. */
    private static Path besloten(Path map) throws IOException {
        Files.createDirectories(map);
        if (map.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx------"));
        }
        return map;
    }

    private static Path logboek(Path map) throws IOException {
        Path logboek = map.resolve("opslag.log");
        if (Files.exists(logboek) && Files.size(logboek) > GROOT_LOGBOEK) {
            Files.move(logboek, map.resolve("opslag.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return logboek;
    }

    private void volg(Runnable bijOnverwachtEinde) {
        Thread.ofPlatform().daemon().name("opslag-adressen").start(this::leesAdressen);
        proces.onExit().thenRun(() -> {
            boolean neo4jDraaide = !neo4j.completeExceptionally(einde());
            boolean postgresDraaide = !postgres.completeExceptionally(einde());
            if (neo4jDraaide && postgresDraaide && !gesloten) {
                bijOnverwachtEinde.run();
            }
        });
    }

    private void leesAdressen() {
        try (BufferedReader uitvoer = proces.inputReader(StandardCharsets.UTF_8);
                Stream<String> regels = uitvoer.lines()) {
            regels.map(regel -> regel.split(" ")).forEach(this::verwerk);
        } catch (IOException e) {
            proces.destroy();
        }
    }

    private void verwerk(String[] woorden) {
        if (woorden.length != 3 || !woorden[0].equals("READY")) {
            return;
        }
        switch (woorden[1]) {
            case "neo4j" -> neo4j.complete(woorden[2]);
            case "postgres" -> postgres.complete(woorden[2]);
            default -> {}
        }
    }

    /** Host and port; waits until Neo4j takes connections. */
    String neo4jAdres() {
        return wachtOp(neo4j, "Neo4j");
    }

    /** Host and port; waits until PostgreSQL takes connections. */
    String postgresAdres() {
        return wachtOp(postgres, "PostgreSQL");
    }

    private String wachtOp(CompletableFuture<String> adres, String naam) {
        try {
            return adres.get(GEDULD_BIJ_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw einde();
        } catch (TimeoutException e) {
            throw new OpslagNietGestart(
                    naam + " was na " + GEDULD_BIJ_START.toSeconds() + " seconden nog niet gereed.",
                    "Kijk in " + instellingen.map().resolve("opslag.log") + " wat hem ophoudt.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpslagNietGestart("Het wachten op de opslag werd afgebroken.", "Start het portaal opnieuw.", e);
        }
    }

    String wachtwoord() {
        return wachtwoord.waarde();
    }

    long procesnummer() {
        return proces.pid();
    }

    private OpslagNietGestart einde() {
        return Opslageinde.van(proces.exitValue()).alsFout(instellingen.map());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        gesloten = true;
        proces.getOutputStream().close();
        if (!proces.waitFor(GEDULD_BIJ_STOP.toSeconds(), TimeUnit.SECONDS)) {
            proces.destroyForcibly();
        }
    }
}
