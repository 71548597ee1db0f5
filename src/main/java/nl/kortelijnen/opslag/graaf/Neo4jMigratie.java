package nl.kortelijnen.opslag.graaf;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Migrates the graph from the moment the driver is made, beside the start of the portal. Whoever asks the graph
 * something before that is done waits for it ({@link Neo4jGraaf}), so no bean needs to say that it comes after the
 * migrations; and no request is answered before it.
 *
 * <p>The files are {@code neo4j/migrations/V<yyyyMMddHHmm>__<wat>.cypher}. A file with an older time than one that has
 * run already still runs, for it may come from another branch.
 */
final class Neo4jMigratie implements BeanPostProcessor, SmartInitializingSingleton {

    private static final Duration GEDULD = Duration.ofSeconds(60);
    private static final Duration PAUZE = Duration.ofMillis(500);
    private static final String MAP = "neo4j/migrations";
    private static final String MAAK_SLOT_LOS = "MATCH (slot:__Neo4jMigrationsLock) DELETE slot";

    private final ClasspathResourceScanner bestanden;
    private final boolean alleen;
    private final CompletableFuture<Void> bijgewerkt = new CompletableFuture<>();

    /** @param alleen whether no other portal can be migrating this graph */
    Neo4jMigratie(ClasspathResourceScanner bestanden, boolean alleen) {
        this.bestanden = bestanden;
        this.alleen = alleen;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        if (bean instanceof Driver driver) {
            Thread.ofPlatform().daemon().name("graaf-migratie").start(() -> werkBij(driver));
        }
        return bean;
    }

    @Override
    public void afterSingletonsInstantiated() {
        wacht();
    }

    /**
     * Returns when the graph is up to date.
     *
     * @throws OpslagNietGestart when it cannot be brought there
     */
    void wacht() {
        try {
            bijgewerkt.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException oorzaak ? oorzaak : e;
        }
    }

    private void werkBij(Driver driver) {
        try {
            migreer(driver);
            bijgewerkt.complete(null);
        } catch (Neo4jException e) {
            bijgewerkt.completeExceptionally(nietOpen(e));
        } catch (RuntimeException | Error e) {
            bijgewerkt.completeExceptionally(e);
        }
    }

    /** Nearly always there is nothing to do, and to see so costs one simple question where migrating costs fifteen. */
    private void migreer(Driver driver) {
        driver.verifyConnectivity(); // what is wrong with an address or a password is said at once
        var stempel = new Neo4jStempel("migraties", Neo4jStempel.van(inhoud()));
        boolean gedaan = driver.executableQuery(Neo4jStempel.VRAAG).execute().records().stream()
                .map(Neo4jStempel::van)
                .anyMatch(stempel::equals);
        if (gedaan) {
            return;
        }
        if (alleen) {
            // left by a portal that was killed while migrating
            driver.executableQuery(MAAK_SLOT_LOS).execute();
        }
        pasToe(new Migrations(instellingen(), driver));
        driver.executableQuery(Neo4jStempel.ZET)
                .withParameters(stempel.parameters())
                .execute();
    }

    private List<byte[]> inhoud() {
        return bestanden.scan(List.of(MAP)).stream().map(Neo4jMigratie::lees).toList();
    }

    private static byte[] lees(URL bestand) {
        try (InputStream inhoud = bestand.openStream()) {
            return inhoud.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("De migraties van Neo4j zijn niet te lezen", e);
        }
    }

    /** Address and password are only to blame where somebody gave them. */
    OpslagNietGestart nietOpen(Neo4jException fout) {
        if (alleen) {
            return new OpslagNietGestart(
                    "De graaf (Neo4j) is geopend, maar geeft een fout: " + fout.getMessage(),
                    "Kijk in opslag/opslag.log en opslag/neo4j/logs/debug.log in de gegevensmap. Is de schijf vol, maak dan"
                            + " ruimte en start opnieuw.",
                    fout);
        }
        boolean geenToegang = fout instanceof SecurityException;
        boolean stil = fout instanceof ServiceUnavailableException;
        return new OpslagNietGestart(
                (geenToegang
                                ? "Neo4j weigert de toegang: "
                                : stil ? "Neo4j antwoordt niet: " : "Neo4j geeft een fout: ")
                        + fout.getMessage(),
                geenToegang
                        ? "Controleer of spring.neo4j.authentication.* klopt."
                        : stil
                                ? "Controleer of Neo4j draait en of spring.neo4j.uri klopt."
                                : "Kijk in het logboek van Neo4j; het adres en het wachtwoord kloppen.",
                fout);
    }

    /** Another portal may be migrating at this moment: we wait for it, and then find everything done. */
    private static void pasToe(Migrations migraties) {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (true) {
            try {
                migraties.apply(true);
                return;
            } catch (MigrationsException e) {
                if (!isBezet(e) || System.nanoTime() - einde > 0) {
                    throw new OpslagNietGestart(
                            "De graaf kan niet worden bijgewerkt: " + e.getMessage(),
                            isBezet(e)
                                    ? "Draait er geen ander portaal, verwijder dan de knoop (:__Neo4jMigrationsLock)."
                                    : "Er is niets verloren. Herstel de genoemde migratie, of ga terug naar de vorige versie.",
                            e);
                }
            }
            pauzeer();
        }
    }

    private static boolean isBezet(MigrationsException e) {
        return String.valueOf(e.getMessage()).contains("__Neo4jMigrationsLock");
    }

    private static void pauzeer() {
        try {
            Thread.sleep(PAUZE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Het wachten op een andere migratie werd afgebroken", e);
        }
    }

    private MigrationsConfig instellingen() {
        return MigrationsConfig.builder()
                .withLocationsToScan("classpath:" + MAP)
                .withResourceScanner(bestanden)
                .withOutOfOrderAllowed(true)
                .build();
    }
}
