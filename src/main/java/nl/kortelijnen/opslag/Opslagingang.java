package nl.kortelijnen.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import nl.kortelijnen.opslag.gegevens.Portaalslot;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Sleutelbron;
import nl.kortelijnen.opslag.kluis.Sleutelregister;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * PostgreSQL and the keys from outside the portal. Where a portal runs, through the stores it started; where none
 * does, through stores started for the occasion; external stores as they are configured.
 */
public final class Opslagingang implements AutoCloseable {

    private final Opdracht opdracht;
    private final Deque<AutoCloseable> openstaand = new ArrayDeque<>();
    private final SingleConnectionDataSource tabellen;

    private Opslagingang(Opdracht opdracht) throws Exception {
        this.opdracht = opdracht;
        this.tabellen = new SingleConnectionDataSource();
        tabellen.setSuppressClose(true);
        try {
            verbind(opdracht.omgeving());
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    public static Opslagingang open(Opdracht opdracht) throws Exception {
        return new Opslagingang(opdracht);
    }

    /** One connection, however often it is asked for. */
    public DataSource tabellen() {
        return tabellen;
    }

    public Gegevensmap gegevens() {
        return new Gegevensmap(opdracht.gegevens());
    }

    /** The vault with the keys of these stores; none are made here. */
    public Kluis kluis() {
        var register = new Sleutelregister(JdbcClient.create(tabellen));
        var bron = Sleutelbron.van(opdracht.omgeving(), opdracht.gegevens());
        return new Kluis(bron.sleutels(register, false));
    }

    private void verbind(Environment omgeving) throws Exception {
        if (opdracht.extern()) {
            tabellen.setUrl(omgeving.getRequiredProperty("spring.datasource.url"));
            tabellen.setUsername(omgeving.getProperty("spring.datasource.username", ""));
            tabellen.setPassword(omgeving.getProperty("spring.datasource.password", ""));
        } else {
            tabellen.setUsername("postgres");
            verbindIngebouwd(omgeving);
        }
        probeer();
    }

    private void verbindIngebouwd(Environment omgeving) throws Exception {
        Path map = opdracht.gegevens().resolve("opslag");
        if (!Files.exists(map.resolve("postgres/gemaakt"))) {
            throw new OpslagNietGestart(
                    "In " + opdracht.gegevens() + " staat geen opslag van het portaal.",
                    "Noem de juiste map: --kortelijnen.data=MAP.");
        }
        if (Portaalslot.isVrij(opdracht.gegevens())) {
            bewaar(Portaalslot.neem(opdracht.gegevens()));
            var opslag = bewaar(IngebouwdeOpslag.start(Opslaginstellingen.van(map, omgeving), new Opslagstand()));
            tabellen.setUrl("jdbc:postgresql://" + opslag.postgresAdres() + "/postgres");
            tabellen.setPassword(opslag.wachtwoord());
        } else {
            tabellen.setUrl("jdbc:postgresql://127.0.0.1:" + poort(map) + "/postgres");
            tabellen.setPassword(Opslagwachtwoord.in(map).waarde());
        }
    }

    /** PostgreSQL writes on the fourth line of this file at which port it listens. */
    private static int poort(Path map) throws IOException {
        Path pid = map.resolve("postgres/data/postmaster.pid");
        List<String> regels = Files.exists(pid) ? Files.readAllLines(pid) : List.of();
        if (regels.size() < 4) {
            throw nogNiet(null);
        }
        return Integer.parseInt(regels.get(3).strip());
    }

    private void probeer() {
        try {
            tabellen.initConnection();
        } catch (SQLException e) {
            throw opdracht.extern()
                    ? new OpslagNietGestart(
                            "PostgreSQL antwoordt niet of weigert de toegang: " + e.getMessage(),
                            "Controleer spring.datasource.url, spring.datasource.username en SPRING_DATASOURCE_PASSWORD.",
                            e)
                    : nogNiet(e);
        }
    }

    private static OpslagNietGestart nogNiet(@Nullable Exception e) {
        return new OpslagNietGestart(
                "Het portaal op deze gegevensmap is nog aan het starten.", "Probeer het over een minuut opnieuw.", e);
    }

    private <T extends AutoCloseable> T bewaar(T iets) {
        openstaand.push(iets);
        return iets;
    }

    @Override
    public void close() throws Exception {
        tabellen.destroy();
        while (!openstaand.isEmpty()) {
            openstaand.pop().close();
        }
    }
}
