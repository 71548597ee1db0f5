package nl.kortelijnen.opslag.graaf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.stereotype.Component;

/**
 * One question to the graph, or one change of it, each in a managed transaction of its own that is tried again where
 * that is safe. Parameters are never part of the text.
 */
@Component
public class Neo4jGraaf {

    private static final QueryConfig LEZEN =
            QueryConfig.builder().withRouting(RoutingControl.READ).build();
    private static final QueryConfig SCHRIJVEN =
            QueryConfig.builder().withRouting(RoutingControl.WRITE).build();

    private final Driver driver;

    private final Opslagstand opslag;
    private final Schijfruimte ruimte;
    private final Neo4jMigratie migratie;

    Neo4jGraaf(Driver driver, Opslagstand opslag, Schijfruimte ruimte, Neo4jMigratie migratie) {
        this.driver = driver;
        this.opslag = opslag;
        this.ruimte = ruimte;
        this.migratie = migratie;
    }

    /**
     * The rows of an answer.
     *
     * @throws Fout.Onbereikbaar when there is no connection
     */
    public <T> List<T> lees(String vraag, Map<String, Object> parameters, Function<Record, T> rij) {
        return bereikbaar(() -> driver.executableQuery(vraag)
                .withParameters(parameters)
                .withConfig(LEZEN)
                .execute(Collectors.mapping(rij, Collectors.toList())));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> leesEen(String vraag, Map<String, Object> parameters, Function<Record, T> rij) {
        return lees(vraag, parameters, rij).stream().findFirst();
    }

    /**
     * Changes the graph, and gives the rows that tell what was changed.
     *
     * @throws Fout.AlleenLezen when the disk is nearly full
     * @throws Fout.Onbereikbaar when there is no connection
     */
    public <T> List<T> schrijf(String opdracht, Map<String, Object> parameters, Function<Record, T> rij) {
        ruimte.eisSchrijven();
        return bereikbaar(() -> driver.executableQuery(opdracht)
                .withParameters(parameters)
                .withConfig(SCHRIJVEN)
                .execute(Collectors.mapping(rij, Collectors.toList())));
    }

    public void schrijf(String opdracht, Map<String, Object> parameters) {
        schrijf(opdracht, parameters, rij -> rij);
    }

    /**
     * Several changes as one: all of it or nothing, also when the portal or the store stops halfway.
     *
     * @param na told how many are done, after each; whatever it throws takes everything back
     */
    public void schrijfSamen(List<Graafopdracht> opdrachten, IntConsumer na) {
        ruimte.eisSchrijven();
        bereikbaar(() -> {
            try (Session sessie = driver.session()) {
                sessie.executeWriteWithoutResult(samen -> {
                    int gedaan = 0;
                    for (Graafopdracht een : opdrachten) {
                        samen.run(een.cypher(), een.parameters()).consume();
                        na.accept(++gedaan);
                    }
                });
            }
            return opdrachten.size();
        });
    }

    private <T> T bereikbaar(Supplier<T> werk) {
        if (opslag.isWeg()) {
            throw weg(new IllegalStateException("The store is being started again"));
        }
        migratie.wacht();
        try {
            return werk.get();
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw weg(e);
        } catch (DatabaseException e) {
            throw vanDeOpslagZelf(e);
        }
    }

    /** A database that could not write its log takes nothing more until it is started again, which happens by itself. */
    private static RuntimeException vanDeOpslagZelf(DatabaseException fout) {
        String tekst = String.valueOf(fout.getMessage());
        return tekst.contains("Could not append transaction") || tekst.contains("needs to be restarted")
                ? weg(fout)
                : fout;
    }

    private static Fout.Onbereikbaar weg(RuntimeException oorzaak) {
        return new Fout.Onbereikbaar(
                "Het netwerk is nu niet te bereiken: de verbinding met de opslag viel weg. "
                        + "Wat bewaard was, is er nog. Probeer het over een minuut opnieuw.",
                oorzaak);
    }
}
