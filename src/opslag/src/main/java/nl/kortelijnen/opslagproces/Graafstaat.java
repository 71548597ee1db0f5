package nl.kortelijnen.opslagproces;

import java.util.List;
import java.util.Optional;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.database.NamedDatabaseId;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;

/** How the databases of a Neo4j that has been opened are doing: Neo4j itself goes on when one of them does not open. */
record Graafstaat(DatabaseManagementService beheer) {

    private static final long GEDULD_MS = 120_000;
    private static final List<String> DATABASES =
            List.of(GraphDatabaseSettings.SYSTEM_DATABASE_NAME, GraphDatabaseSettings.DEFAULT_DATABASE_NAME);

    /** Waits until both are open. */
    void eisOpen() throws GaatNietOpen {
        for (String naam : DATABASES) {
            if (oorzaak(naam).isPresent() || !database(naam).isAvailable(GEDULD_MS)) {
                throw new GaatNietOpen(
                        "the database '" + naam + "' does not open",
                        oorzaak(naam).orElse(null));
            }
        }
    }

    /**
     * After a write that failed, by a full disk for one, a database takes nothing more. It must then not be closed in
     * good order either: what it still holds would go to the log after the half of it that is there already, and make the
     * log unreadable.
     */
    boolean isGezond() {
        try {
            return DATABASES.stream()
                    .allMatch(naam -> deel(naam, DatabaseHealth.class).hasNoPanic());
        } catch (RuntimeException e) {
            return false; // not even open
        }
    }

    private Optional<Throwable> oorzaak(String naam) {
        DatabaseStateService<?> staten = deel(GraphDatabaseSettings.SYSTEM_DATABASE_NAME, DatabaseStateService.class);
        Optional<NamedDatabaseId> id = staten.stateOfAllDatabases().keySet().stream()
                .filter(een -> een.name().equals(naam))
                .findFirst();
        return id.flatMap(staten::causeOfFailure);
    }

    private <T> T deel(String naam, Class<T> soort) {
        return database(naam).getDependencyResolver().resolveDependency(soort);
    }

    private GraphDatabaseAPI database(String naam) {
        return (GraphDatabaseAPI) beheer.database(naam);
    }
}
