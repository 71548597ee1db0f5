package nl.kortelijnen.opslagproces;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Runs both stores until its parent closes standard input, or dies, which closes it too.
 *
 * <p>Arguments: the folder of the stores, the folder for PostgreSQL's programs. Line 1 of standard input is the
 * password; a later line {@code WARM} has the stores asked their first questions. Standard output has only lines {@code
 * READY neo4j host:port}, {@code READY postgres host:port}, {@code FOUT store why} for one that does not open, and {@code
 * WARM store} for one that was asked them. When one of the stores ends, so does this process: whoever started it starts
 * it again, with {@code opslag.poort.neo4j} and {@code opslag.poort.postgres} as they were.
 */
public final class Opslagproces {

    static final int GEEN_WACHTWOORD = 2;
    static final int MAP_IN_GEBRUIK = 3;
    static final int NIET_GESTART = 4;
    static final int GESTOPT = 5;

    /** Not worth its while for a store that lives for a moment. */
    private static final boolean OPWARMEN = Boolean.parseBoolean(System.getProperty("opslag.opwarmen", "true"));

    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Duration WAAKPAUZE = Duration.ofMillis(100);

    private final PrintStream ouder = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final BufferedReader invoer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final List<Server> servers;

    /** A field, because a lock that nobody refers to is collected, and released. */
    private @Nullable Mapslot slot;

    private Opslagproces(List<Server> servers) {
        this.servers = servers;
    }

    public static void main(String[] args) throws Exception {
        var mappen = new Opslagmappen(Path.of(args[0]).toAbsolutePath().normalize());
        Path programmas = Path.of(args[1]).toAbsolutePath().normalize();
        Files.createDirectories(mappen.opslag());
        var proces = new Opslagproces(
                List.of(new PostgresServer(mappen.postgres(), programmas), new Neo4jServer(mappen.neo4j())));
        System.setOut(System.err); // standard output is for the parent only
        laatDeOuderBeslissen();
        proces.draai(mappen);
    }

    /** Ctrl-C reaches every process of the terminal; the portal must end first, while its stores still answer. */
    private static void laatDeOuderBeslissen() {
        for (String signaal : List.of("INT", "HUP")) {
            try {
                Signal.handle(new Signal(signaal), SignalHandler.SIG_IGN);
            } catch (IllegalArgumentException e) {
                System.err.println("this system has no signal " + signaal);
            }
        }
    }

    private void draai(Opslagmappen mappen) throws Exception {
        String wachtwoord = invoer.readLine();
        if (wachtwoord == null || wachtwoord.isBlank()) {
            System.exit(GEEN_WACHTWOORD);
            return;
        }
        slot = Mapslot.neem(mappen.slot(), GEDULD).orElse(null);
        if (slot == null) {
            System.exit(MAP_IN_GEBRUIK);
        }
        Mappen.maakLeeg(Files.createDirectories(mappen.tijdelijk())); // what a killed predecessor left
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Thread.ofPlatform().name("ouder").daemon().start(this::wachtOpEindeVanOuder);
        try {
            start(wachtwoord);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(NIET_GESTART);
        }
        waakOverServers();
    }

    private void waakOverServers() throws InterruptedException {
        while (servers.stream().allMatch(Server::leeft)) {
            Thread.sleep(WAAKPAUZE);
        }
        servers.stream()
                .filter(server -> !server.leeft())
                .forEach(
                        server -> System.err.println(server.naam() + " has stopped working; all ends and starts anew"));
        System.exit(GESTOPT);
    }

    /** Listens from the beginning: a parent that dies while we are starting stops us as well. */
    private void wachtOpEindeVanOuder() {
        try {
            for (String regel = invoer.readLine(); regel != null; regel = invoer.readLine()) {
                if (OPWARMEN && regel.equals("WARM")) {
                    Thread.ofPlatform().name("opwarmen").daemon().start(this::warmOp);
                }
            }
        } catch (IOException e) {
            System.err.println("standard input broke: " + e.getMessage());
        }
        System.exit(0);
    }

    private void start(String wachtwoord) throws Exception {
        try (var starters = Executors.newFixedThreadPool(servers.size())) {
            List<Callable<Void>> taken = new ArrayList<>();
            for (Server server : servers) {
                taken.add(() -> {
                    start(server, wachtwoord);
                    return null;
                });
            }
            for (Future<Void> taak : starters.invokeAll(taken)) {
                taak.get();
            }
        }
    }

    private void start(Server server, String wachtwoord) throws Exception {
        try {
            int poort = Integer.getInteger("opslag.poort." + server.naam(), 0);
            ouder.println("READY " + server.naam() + " " + server.start(wachtwoord, poort));
        } catch (Exception | LinkageError e) {
            ouder.println("FOUT " + server.naam() + " " + GaatNietOpen.inEenRegel(e));
            throw e;
        }
    }

    private void warmOp() {
        for (Server server : servers) {
            server.warmOp();
            ouder.println("WARM " + server.naam());
        }
    }

    private void stop() {
        for (Server server : servers) {
            try {
                server.stop();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }
    }
}
