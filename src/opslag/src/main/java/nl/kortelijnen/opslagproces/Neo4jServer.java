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

    Neo4jServer(Path map) {
        this.map = map;
    }

    @Override
    public String naam() {
        return "neo4j";
    }

    @Override
    public String start(String wachtwoord) throws Exception {
        bezig.lock();
        try {
            var eersteStart = new EersteStart(map);
            eersteStart.ruimMislukteOp();
            new Neo4jBeheer(map).zetEersteWachtwoord(wachtwoord);
            var system = (GraphDatabaseAPI) open().database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
            eersteStart.isGelukt();
            var adres = system.getDependencyResolver()
                    .resolveDependency(ConnectorPortRegister.class)
                    .getLocalAddress(ConnectorType.BOLT);
            return adres.getHost() + ":" + adres.getPort();
        } finally {
            bezig.unlock();
        }
    }

    /** Opens the databases, which also recovers what a killed process left in its transaction log. */
    DatabaseManagementService open() throws IOException {
        Files.createDirectories(map);
        var geopend = new DatabaseManagementServiceBuilder(map)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
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
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
                .build();
        beheer = geopend;
        return geopend;
    }

    /** Does not wait for a start to end: what is starting has promised nothing, and the next start recovers it. */
    @Override
    public void stop() {
        if (!bezig.tryLock()) {
            return;
        }
        try {
            if (beheer != null) {
                beheer.shutdown();
                beheer = null;
            }
        } finally {
            bezig.unlock();
        }
    }
}
