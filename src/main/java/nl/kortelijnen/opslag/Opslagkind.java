package nl.kortelijnen.opslag;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;

/**
 * One child process with Neo4j and PostgreSQL. It stops when we close its input, and so also when we die; and by itself
 * when one of the stores does.
 */
final class Opslagkind implements AutoCloseable {

    private static final Duration GEDULD_BIJ_START = Duration.ofSeconds(180);
    private static final Duration GEDULD_BIJ_STOP = Duration.ofSeconds(30);
    private static final long GROOT_LOGBOEK = 5L << 20;

    private final Path map;
    private final Process proces;
    private final CompletableFuture<String> neo4j = new CompletableFuture<>();
    private final CompletableFuture<String> postgres = new CompletableFuture<>();
    private final CompletableFuture<String> warm = new CompletableFuture<>();
    private final List<String> fouten = new CopyOnWriteArrayList<>();

    private Opslagkind(Path map, Process proces) {
        this.map = map;
        this.proces = proces;
    }

    /** Returns at once; whoever asks for an address waits for it. */
    static Opslagkind start(Opslaginstellingen instellingen, Opslagwachtwoord wachtwoord, Opslagadressen waar)
            throws IOException {
        Files.createDirectories(instellingen.tijdelijk());
        Process proces = instellingen
                .proces(waar)
                .redirectError(Redirect.appendTo(logboek(instellingen.map()).toFile()))
                .start();
        var kind = new Opslagkind(instellingen.map(), proces);
        Thread.ofPlatform().daemon().name("opslag-adressen").start(kind::leesAdressen);
        proces.onExit().thenRun(() -> {
            kind.neo4j.completeExceptionally(kind.einde());
            kind.postgres.completeExceptionally(kind.einde());
            kind.warm.completeExceptionally(kind.einde());
        });
        proces.getOutputStream().write((wachtwoord.waarde() + "\n").getBytes(StandardCharsets.UTF_8));
        proces.getOutputStream().flush(); // and stays open: its end means stop
        return kind;
    }

    private static Path logboek(Path map) throws IOException {
        Path logboek = map.resolve("opslag.log");
        if (Files.exists(logboek) && Files.size(logboek) > GROOT_LOGBOEK) {
            Files.move(logboek, map.resolve("opslag.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return logboek;
    }

    private void leesAdressen() {
        try (BufferedReader uitvoer = proces.inputReader(StandardCharsets.UTF_8);
                Stream<String> regels = uitvoer.lines()) {
            regels.map(regel -> regel.split(" ", 3)).forEach(this::verwerk);
        } catch (IOException e) {
            proces.destroy();
        }
    }

    private void verwerk(String[] woorden) {
        if (woorden.length == 2 && woorden[0].equals("WARM") && woorden[1].equals("neo4j")) {
            warm.complete("");
        } else if (woorden.length == 3 && woorden[0].equals("FOUT")) {
            fouten.add(woorden[1] + ": " + woorden[2]);
        } else if (woorden.length == 3 && woorden[0].equals("READY")) {
            switch (woorden[1]) {
                case "neo4j" -> neo4j.complete(woorden[2]);
                case "postgres" -> postgres.complete(woorden[2]);
                default -> {}
            }
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

    /** Has the graph asked the first question of each kind, so that nobody has to wait for it; returns at once. */
    void warmOp() {
        try {
            proces.getOutputStream().write("WARM\n".getBytes(StandardCharsets.UTF_8));
            proces.getOutputStream().flush();
        } catch (IOException e) {
            // it is ending, and whoever waits for it hears so
        }
    }

    /** Waits until it has. */
    void wachtTotWarm() {
        wachtOp(warm, "Neo4j");
    }

    private String wachtOp(CompletableFuture<String> adres, String naam) {
        try {
            return adres.get(GEDULD_BIJ_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw einde();
        } catch (TimeoutException e) {
            throw new OpslagNietGestart(
                    naam + " was na " + GEDULD_BIJ_START.toSeconds() + " seconden nog niet gereed.",
                    "Kijk in " + map.resolve("opslag.log") + " wat hem ophoudt.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpslagNietGestart("Het wachten op de opslag werd afgebroken.", "Start het portaal opnieuw.", e);
        }
    }

    /** Whether both took connections, at some time. */
    boolean wasGereed() {
        return isGegeven(neo4j) && isGegeven(postgres);
    }

    private static boolean isGegeven(CompletableFuture<String> adres) {
        return adres.isDone() && !adres.isCompletedExceptionally();
    }

    /** After it ended. */
    void bijEinde(Runnable doe) {
        proces.onExit().thenRun(doe);
    }

    long procesnummer() {
        return proces.pid();
    }

    private OpslagNietGestart einde() {
        return Opslageinde.van(proces.exitValue()).alsFout(map, fouten);
    }

    @Override
    public void close() throws InterruptedException {
        stop(GEDULD_BIJ_STOP);
    }

    /** Ends it by force when it takes longer. */
    void stop(Duration geduld) throws InterruptedException {
        try {
            proces.getOutputStream().close();
        } catch (IOException e) {
            // it is gone already
        }
        if (!proces.waitFor(geduld)) {
            proces.destroyForcibly();
        }
    }
}
