package nl.kortelijnen.huishouden.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes that a drawing went on, and hears it from them (PostgreSQL's NOTIFY, outside any transaction). A
 * call may be lost; whoever needs to know asks the store as well.
 */
@Component
class Roepsein implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Roepsein.class);
    private static final int WACHT_MS = 1_000;

    private final DataSource bron;
    private final JdbcClient jdbc;
    private final Map<UUID, Long> teRoepen = new ConcurrentHashMap<>();
    private final Object wekker = new Object();
    private volatile ObjLongConsumer<UUID> oor = (huishouden, nr) -> {};
    private volatile boolean aan;
    private @Nullable Thread roeper;
    private @Nullable Thread luisteraar;

    Roepsein(DataSource bron, JdbcClient jdbc) {
        this.bron = bron;
        this.jdbc = jdbc;
    }

    void luister(ObjLongConsumer<UUID> nieuw) {
        oor = nieuw;
    }

    /** Returns at once; of one drawing only the last number waits to be told. */
    void roep(UUID huishouden, long nr) {
        teRoepen.put(huishouden, nr);
        synchronized (wekker) {
            wekker.notifyAll();
        }
    }

    private void roepSteeds() {
        while (aan) {
            try {
                synchronized (wekker) {
                    if (teRoepen.isEmpty()) {
                        wekker.wait(WACHT_MS);
                    }
                }
                for (UUID huishouden : teRoepen.keySet()) {
                    Long nr = teRoepen.remove(huishouden);
                    jdbc.sql("select pg_notify('tekening', :wat)")
                            .param("wat", huishouden + ":" + nr)
                            .query()
                            .listOfRows();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("De andere knopen zijn niet geroepen", e);
            }
        }
    }

    private void luisterSteeds() {
        while (aan) {
            try (Connection verbinding = bron.getConnection();
                    Statement opdracht = verbinding.createStatement()) {
                opdracht.execute("listen tekening");
                PGConnection postgres = verbinding.unwrap(PGConnection.class);
                while (aan) {
                    PGNotification @Nullable [] gehoord = postgres.getNotifications(WACHT_MS);
                    if (gehoord != null) {
                        for (PGNotification een : gehoord) {
                            hoor(een.getParameter());
                        }
                    }
                }
                opdracht.execute("unlisten *");
            } catch (SQLException e) {
                LOG.debug("Er wordt even niet geluisterd", e);
                pauzeer();
            }
        }
    }

    private void hoor(String wat) {
        int punt = wat.indexOf(':');
        oor.accept(UUID.fromString(wat.substring(0, punt)), Long.parseLong(wat.substring(punt + 1)));
    }

    private void pauzeer() {
        try {
            Thread.sleep(WACHT_MS);
        } catch (InterruptedException e) {
            aan = false;
        }
    }

    @Override
    public void start() {
        aan = true;
        roeper = Thread.ofPlatform().name("tekening-roept").daemon().start(this::roepSteeds);
        luisteraar = Thread.ofPlatform().name("tekening-luistert").daemon().start(this::luisterSteeds);
    }

    @Override
    public void stop() {
        aan = false;
        for (Thread draad : new @Nullable Thread[] {roeper, luisteraar}) {
            if (draad != null) {
                draad.interrupt();
                try {
                    draad.join(2L * WACHT_MS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    @Override
    public boolean isRunning() {
        return aan;
    }
}
