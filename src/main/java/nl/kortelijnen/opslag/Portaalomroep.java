package nl.kortelijnen.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What one node of the portal calls to the others on the same stores (PostgreSQL's NOTIFY, outside any transaction,
 * encrypted). A call may be lost: whoever needs to know asks the store as well. A node that hears no other calls nothing
 * but that it is there.
 */
@Component
public class Portaalomroep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Portaalomroep.class);
    private static final int WACHT_MS = 1_000;
    private static final int TUSSENPOOS_MS = 10;
    private static final long HARTSLAG_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long STIL_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int MEESTE_TEKENS = 7_900; // PostgreSQL takes less than 8000 bytes
    private static final String ER_ZIJN = "knoop";

    /** Whoever loses a call asks the store, so nobody waits for a disk. */
    private static final String ROEP = """
            select set_config('synchronous_commit', 'off', true), pg_notify('portaal', wat)::text
            from unnest(cast(:alles as text[])) as wat
            """;

    private final DataSource bron;
    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final String ik = UUID.randomUUID().toString();
    private final Map<String, Consumer<String>> oren = new ConcurrentHashMap<>();
    private final Map<String, Long> anderen = new ConcurrentHashMap<>();
    private final Map<String, String> teRoepen = new LinkedHashMap<>();
    private volatile boolean aan;
    private long hartslag = System.nanoTime() - HARTSLAG_NANOS;
    private @Nullable Thread roeper;
    private @Nullable Thread luisteraar;

    public Portaalomroep(DataSource bron, JdbcClient jdbc, Kluis kluis) {
        this.bron = bron;
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** @param oor hears what others call of this kind, on one thread for all kinds: do not keep it */
    public void luister(String soort, Consumer<String> oor) {
        oren.put(soort, oor);
    }

    /**
     * Returns at once.
     *
     * @param sleutel of what waits under the same key only the last is called
     * @param wat some thousands of characters at most; what is longer is not called
     */
    public void roep(String soort, String sleutel, String wat) {
        if (!isAlleen()) {
            zet(soort, sleutel, wat);
        }
    }

    /** Whether no other node was heard lately. */
    public boolean isAlleen() {
        long nu = System.nanoTime();
        anderen.values().removeIf(gehoord -> nu - gehoord > STIL_NANOS);
        return anderen.isEmpty();
    }

    private void zet(String soort, String sleutel, String wat) {
        String bericht = ik + " " + soort + " " + kluis.versleutel(wat, plek(soort));
        if (bericht.length() > MEESTE_TEKENS) {
            return;
        }
        synchronized (teRoepen) {
            teRoepen.put(soort + " " + sleutel, bericht);
            teRoepen.notifyAll();
        }
    }

    private List<String> watWacht() throws InterruptedException {
        synchronized (teRoepen) {
            if (teRoepen.isEmpty()) {
                teRoepen.wait(WACHT_MS);
            }
            List<String> alles = new ArrayList<>(teRoepen.values());
            teRoepen.clear();
            return alles;
        }
    }

    private void roepSteeds() {
        while (aan) {
            try {
                if (System.nanoTime() - hartslag >= HARTSLAG_NANOS) {
                    hartslag = System.nanoTime();
                    zet(ER_ZIJN, "", "");
                }
                List<String> alles = watWacht();
                if (!alles.isEmpty()) {
                    jdbc.sql(ROEP)
                            .param("alles", alles.toArray(String[]::new))
                            .query()
                            .listOfRows();
                    Thread.sleep(TUSSENPOOS_MS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("The other nodes were not called", e);
            }
        }
    }

    private void luisterSteeds() {
        while (aan) {
            try (Connection verbinding = bron.getConnection();
                    Statement opdracht = verbinding.createStatement()) {
                opdracht.execute("listen portaal");
                PGConnection postgres = verbinding.unwrap(PGConnection.class);
                while (aan) {
                    PGNotification @Nullable [] gehoord = postgres.getNotifications(WACHT_MS);
                    if (gehoord != null) {
                        for (PGNotification een : gehoord) {
                            hoor(een.getParameter().split(" ", 3));
                        }
                    }
                }
                opdracht.execute("unlisten *");
            } catch (SQLException e) {
                LOG.debug("Nobody listens for a moment", e);
                pauzeer();
            }
        }
    }

    /** @param delen who, what kind, what */
    private void hoor(String[] delen) {
        if (delen.length != 3 || delen[0].equals(ik)) {
            return;
        }
        try {
            String wat = kluis.ontsleutel(delen[2], plek(delen[1]));
            if (anderen.put(delen[0], System.nanoTime()) == null) {
                zet(ER_ZIJN, "", ""); // so that a new one knows at once that it is not alone
            }
            Consumer<String> oor = oren.get(delen[1]);
            if (oor != null) {
                oor.accept(wat);
            }
        } catch (RuntimeException e) {
            LOG.debug("What another node called was not understood", e);
        }
    }

    private static String plek(String soort) {
        return "knopen/" + soort;
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
        roeper = Thread.ofPlatform().name("knopen-roept").daemon().start(this::roepSteeds);
        luisteraar = Thread.ofPlatform().name("knopen-luistert").daemon().start(this::luisterSteeds);
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
