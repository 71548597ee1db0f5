package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j Community in this process, reachable over Bolt on this machine only. */
final class Neo4jServer implements Server {

    private static final long PAGINAGEHEUGEN_MB = Long.getLong("opslag.paginageheugen.mb", 128L);

    private final Path map;
    private final Lock bezig = new ReentrantLock();
    private @Nullable DatabaseManagementService beheer;
    private volatile @Nullable Graafstaat staat;
    private volatile boolean stopt;

    Neo4jServer(Path map) {
        this.map = map;
    }

    @Override
    public String naam() {
        return "neo4j";
    }

    @Override
    public String start(String wachtwoord, int poort) throws Exception {
        bezig.lock();
        try {
            var eersteStart = new EersteStart(map);
            eersteStart.ruimMislukteOp();
            new Neo4jBeheer(map).zetEersteWachtwoord(wachtwoord);
            var geopend = openOfHerstel(poort);
            eersteStart.isGelukt();
            var system = (GraphDatabaseAPI) geopend.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
            var adres = system.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            return adres.getHost() + ":" + adres.getPort();
        } finally {
            bezig.unlock();
        }
    }

    /**
     * Opens the databases, which also recovers what a killed process left in its transaction log. Where the end of that log
     * is broken, it is put aside and cut off before the first broken place: nothing after it was ever promised, for a
     * database that cannot write its log says so to whoever waits, and takes nothing more.
     */
    private DatabaseManagementService openOfHerstel(int poort) throws IOException {
        try {
            return open(poort, true);
        } catch (GaatNietOpen e) {
            var transactielog = new Transactielog(map);
            if (!new Schijf(map).heeftRuimteOmTeSluiten() || !transactielog.isStuk(e)) {
                throw e;
            }
            System.err.println(
                    "the end of the transaction log is broken and is cut off: " + GaatNietOpen.inEenRegel(e));
            sluitHalfOpen();
            transactielog.legApart();
            return open(poort, false);
        }
    }

    /** Where nothing needs to find it. */
    DatabaseManagementService open() throws IOException {
        return open(0, true);
    }

    private DatabaseManagementService open(int poort, boolean heelLog) throws IOException {
        Files.createDirectories(map);
        var geopend = bouw(poort, heelLog);
        beheer = geopend;
        staat = new Graafstaat(geopend);
        staat.eisOpen();
        return geopend;
    }

    private void sluitHalfOpen() {
        try {
            if (beheer != null) {
                beheer.shutdown();
            }
        } catch (RuntimeException e) {
            System.err.println("closing what was half open: " + e.getMessage());
        }
    }

    private DatabaseManagementService bouw(int poort, boolean heelLog) {
        return new DatabaseManagementServiceBuilder(map)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", poort))
                .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGINAGEHEUGEN_MB << 20)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 16L << 20)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 days 64M")
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25)
                // a question is planned once, not once for each length of its lists, nor again while the graph is new
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(2))
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .setConfig(GraphDatabaseInternalSettings.fail_on_corrupted_log_files, heelLog)
                .build();
    }

    @Override
    public void warmOp() {
        Graafstaat nu = staat;
        if (nu != null) {
            new Opwarming(nu.beheer().database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                    .doe(() -> !stopt && leeft());
        }
    }

    @Override
    public boolean leeft() {
        Graafstaat nu = staat;
        return nu == null || nu.isGezond();
    }

    /**
     * Does not wait for a start to end: what is starting has promised nothing, and the next start recovers it. Nor does it
     * close what cannot write: the end of this process is then the cleanest end of its log.
     */
    @Override
    public void stop() {
        stopt = true;
        if (!bezig.tryLock()) {
            return;
        }
        try {
            if (beheer != null && leeft() && new Schijf(map).heeftRuimteOmTeSluiten()) {
                beheer.shutdown();
            }
            beheer = null;
            staat = null;
        } finally {
            bezig.unlock();
        }
    }
}
