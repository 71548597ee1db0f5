package nl.kortelijnen.opslagproces;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL as a child of this process, reachable on this machine only.
 *
 * <p>The library was made for tests: it switches fsync off and trusts everybody. Each such default is turned back here.
 */
final class PostgresServer implements Server {

    private static final long GROOT_LOGBOEK = 5L << 20;

    private final Path map;
    private final Path programmas;
    private @Nullable EmbeddedPostgres postgres;
    private volatile @Nullable ProcessHandle postmaster;
    private @Nullable Postgresbewaker bewaker;

    /**
     * @param map where the data and the log go
     * @param programmas where the programs are unpacked, once
     */
    PostgresServer(Path map, Path programmas) {
        this.map = map;
        this.programmas = programmas;
    }

    @Override
    public String naam() {
        return "postgres";
    }

    Path gegevens() {
        return new EersteStart(map).gegevens();
    }

    @Override
    public synchronized String start(String wachtwoord, int poort) throws Exception {
        Files.createDirectories(map);
        Files.createDirectories(programmas);
        new Postgreswees(gegevens(), programmas).stop();
        var eersteStart = new EersteStart(map);
        eersteStart.ruimMislukteOp();
        Path wachtwoordbestand = Files.createTempFile(map, "initdb", ".tmp"); // only its owner may read it
        try {
            Files.writeString(wachtwoordbestand, wachtwoord + "\n");
            postgres = bouwer(wachtwoord, wachtwoordbestand)
                    .setPort(poort == 0 ? vrijePoort() : poort)
                    .start();
        } finally {
            Files.deleteIfExists(wachtwoordbestand);
        }
        eersteStart.isGelukt();
        postmaster = postmaster();
        bewaker = Postgresbewaker.van(postmaster.pid(), gegevens());
        return "127.0.0.1:" + postgres.getPort();
    }

    private EmbeddedPostgres.Builder bouwer(String wachtwoord, Path wachtwoordbestand) throws IOException {
        Redirect logboek = Redirect.appendTo(logboek().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(gegevens())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programmas.toFile())
                .setRegisterShutdownHook(false)
                // passed to initdb: these come after the library's own "-A trust" and win
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("pwfile", wachtwoordbestand.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setConnectConfig("password", wachtwoord)
                // the library passes -F (fsync off) and synchronous_commit=off
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // its log may not take a small disk on its own: by itself it would grow to a gigabyte
                .setServerConfig("max_wal_size", "128MB")
                .setServerConfig("min_wal_size", "32MB")
                .setPGStartupWait(Duration.ofSeconds(120))
                .setOutputRedirector(logboek)
                .setErrorRedirector(logboek);
    }

    private Path logboek() throws IOException {
        Path logboek = map.resolve("postgres.log");
        if (Files.exists(logboek) && Files.size(logboek) > GROOT_LOGBOEK) {
            Files.move(logboek, map.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return logboek;
    }

    /** The library looks for one too, but not when it is asked for none in particular. */
    private static int vrijePoort() throws IOException {
        try (var deur = new ServerSocket(0)) {
            return deur.getLocalPort();
        }
    }

    @Override
    public boolean leeft() {
        ProcessHandle nu = postmaster;
        return nu == null || nu.isAlive();
    }

    /** It is no child of ours: the library starts it through another program. */
    private ProcessHandle postmaster() throws IOException {
        long nummer = Postgreswees.nummer(gegevens());
        return ProcessHandle.of(nummer)
                .orElseThrow(() -> new IOException("PostgreSQL ended at once, see postgres.log"));
    }

    /** Waits for a start to end: PostgreSQL is a process of its own, which would stay behind. */
    @Override
    public synchronized void stop() throws IOException {
        postmaster = null;
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
        if (bewaker != null) {
            bewaker.close();
            bewaker = null;
        }
    }
}
