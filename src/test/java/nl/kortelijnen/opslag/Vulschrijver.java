package nl.kortelijnen.opslag;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A process that owns stores, as the portal does, and fills both of them at once, whatever happens to them. Says {@code
 * POSTGRES n} or {@code NEO4J n} once a number is stored for certain, {@code FOUT …} when it was not, and on {@code TEL}
 * how many of the numbers are there: {@code GETELD <PostgreSQL> <Neo4j>}.
 */
final class Vulschrijver {

    private static final int STUKKEN = 40;
    private static final String IN_POSTGRES = """
            with nummer as (insert into getal values (?) on conflict do nothing)
            insert into vulling values (?)
            """;
    private static final String IN_NEO4J = """
            MERGE (g:Getal {n: $n}) MERGE (v:Vulling {plek: $plek}) SET v.tekst = $tekst
            """;

    private final String postgres;
    private final String wachtwoord;
    private final Driver neo4j;
    private final Random toeval = new Random();

    private Vulschrijver(String postgres, String wachtwoord, Driver neo4j) {
        this.postgres = postgres;
        this.wachtwoord = wachtwoord;
        this.neo4j = neo4j;
    }

    private interface Werk {
        void doe(int n) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        var instellingen = TestOpslag.instellingen(Path.of(args[0]).resolve("opslag"));
        try (var opslag = IngebouwdeOpslag.start(instellingen, new Opslagstand());
                Driver neo4j = GraphDatabase.driver(
                        "bolt://" + opslag.neo4jAdres(), AuthTokens.basic("neo4j", opslag.wachtwoord()))) {
            var schrijver = new Vulschrijver(
                    "jdbc:postgresql://" + opslag.postgresAdres() + "/postgres", opslag.wachtwoord(), neo4j);
            schrijver.begin();
            schrijver.luister();
        }
        System.exit(0);
    }

    private void begin() throws Exception {
        try (Connection verbinding = verbind();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("create table if not exists getal (n integer primary key)");
            opdracht.execute("create table if not exists vulling (tekst text)");
            opdracht.execute("alter table vulling alter tekst set storage external");
        }
        neo4j.executableQuery("CREATE CONSTRAINT getal_n IF NOT EXISTS FOR (g:Getal) REQUIRE g.n IS UNIQUE")
                .execute();
        String geteld = tel();
        System.out.println(geteld);
        String[] woorden = geteld.split(" ");
        schrijfSteeds("POSTGRES", Integer.parseInt(woorden[1]), new InPostgres());
        schrijfSteeds("NEO4J", Integer.parseInt(woorden[2]), this::inNeo4j);
    }

    private void schrijfSteeds(String naam, int vanaf, Werk werk) {
        Thread.ofPlatform().daemon().start(() -> {
            for (int n = vanaf + 1; ; ) {
                try {
                    werk.doe(n);
                    System.out.println(naam + " " + n);
                    n++;
                    slaap(5); // the machine is for the stores
                } catch (Exception e) {
                    System.out.println("FOUT " + naam + " " + e.getClass().getSimpleName());
                    slaap(100);
                }
            }
        });
    }

    private static void slaap(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class InPostgres implements Werk {
        private Connection verbinding = open();

        private InPostgres() throws Exception {}

        private Connection open() throws Exception {
            Connection nieuw = verbind();
            nieuw.setAutoCommit(false);
            return nieuw;
        }

        @Override
        public void doe(int n) throws Exception {
            if (!verbinding.isValid(1)) {
                verbinding.close();
                verbinding = open();
            }
            try (var opdracht = verbinding.prepareStatement(IN_POSTGRES);
                    var leeg = verbinding.createStatement()) {
                if (n % STUKKEN == 0) { // rows written over would fill the disk sooner than autovacuum gives it back
                    leeg.execute("truncate vulling");
                }
                opdracht.setInt(1, n);
                opdracht.setString(2, tekst());
                opdracht.executeUpdate();
                verbinding.commit();
            } catch (SQLException e) {
                verbinding.close();
                throw e;
            }
        }
    }

    private void inNeo4j(int n) {
        try (var sessie = neo4j.session();
                var transactie = sessie.beginTransaction()) { // tried once: each failure is to be heard
            transactie
                    .run(IN_NEO4J, Map.of("n", n, "plek", n % STUKKEN, "tekst", tekst()))
                    .consume();
            transactie.commit();
        }
    }

    private String tekst() {
        return "x".repeat(1_000 + toeval.nextInt(150_000));
    }

    private Connection verbind() throws Exception {
        return DriverManager.getConnection(postgres + "?connectTimeout=5&socketTimeout=60", "postgres", wachtwoord);
    }

    private void luister() throws Exception {
        var invoer = new BufferedReader(new InputStreamReader(System.in));
        for (String regel = invoer.readLine(); regel != null && !regel.equals("STOP"); regel = invoer.readLine()) {
            System.out.println(tel());
        }
    }

    /** The numbers of a row without a gap; anything else is a loss. */
    private String tel() throws Exception {
        try (Connection verbinding = verbind();
                var opdracht = verbinding.createStatement();
                var rijen = opdracht.executeQuery("select count(*), coalesce(max(n), 0) from getal")) {
            rijen.next();
            var graaf = neo4j.executableQuery(
                            "MATCH (g:Getal) RETURN count(g) AS aantal, coalesce(max(g.n), 0) AS hoogste")
                    .execute()
                    .records()
                    .getFirst();
            boolean heel = rijen.getInt(1) == rijen.getInt(2)
                    && graaf.get("aantal").asInt() == graaf.get("hoogste").asInt();
            return (heel ? "GETELD " : "GAT ") + rijen.getInt(1) + " "
                    + graaf.get("aantal").asInt();
        }
    }
}
