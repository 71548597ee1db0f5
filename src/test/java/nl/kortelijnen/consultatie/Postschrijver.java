package nl.kortelijnen.consultatie;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.consultatie.overdracht.Overdrachtbericht;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A portal in a process of its own in which questions are put on the board of one expert, new each time, and handed over to
 * a colleague, new each time. Says {@code GEVRAAGD address} once it was acknowledged that this one was asked something.
 */
public final class Postschrijver {

    private static final String ALLEEN_DEZE = """
            MERGE (o:Organisatie {id: 'post-o'})
            WITH o
            OPTIONAL MATCH (oud:Deskundigheid {achterban: 'bk10'}) SET oud.achterban = 'specialist'
            WITH DISTINCT o
            CREATE (o)<-[:WERKT_BIJ]-(:Professional {id: $id})-[:IS_DESKUNDIG]->(:Deskundigheid {achterban: 'bk10'})
            """;

    private final ConfigurableApplicationContext portaal;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    private Postschrijver(ConfigurableApplicationContext portaal) {
        this.portaal = portaal;
        this.accounts = portaal.getBean(Accounts.class);
        this.jdbc = portaal.getBean(JdbcClient.class);
    }

    public static void main(String[] argumenten) throws Exception {
        Postschrijver schrijver = new Postschrijver(SpringApplication.run(KorteLijnenApplication.class, argumenten));
        System.out.println("KLAAR");
        int hoeveel = Integer.getInteger("hoeveel", Integer.MAX_VALUE);
        for (int nr = 0; nr < hoeveel; nr++) {
            schrijver.vraag();
            Thread.sleep(20); // the machine is for the portal
        }
        Thread.currentThread().join();
    }

    private void vraag() {
        UUID professional = UUID.randomUUID();
        Gebruiker deskundige = nieuw("b", professional, Rol.DESKUNDIGE);
        portaal.getBean(Driver.class)
                .executableQuery(ALLEEN_DEZE)
                .withParameters(Map.of("id", professional.toString()))
                .execute();
        Gebruiker vrager = nieuw("v", null, Rol.PROFESSIONAL);
        Gebruiker ontvanger = nieuw("o", null, Rol.PROFESSIONAL);
        TestInlog.als(vrager);
        String nummer = portaal.getBean(Consultaties.class).vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
        System.out.println("GEVRAAGD " + adres(deskundige));
        portaal.getBean(Overdrachten.class)
                .bied(
                        nummer,
                        ontvanger.account(),
                        Overdrachtbericht.warm(LocalDate.now(), "De vrager en de ontvanger", "Graag hulp.", "Bel."));
        System.out.println("GEVRAAGD " + adres(ontvanger));
    }

    private Gebruiker nieuw(String begin, UUID professional, Rol rol) {
        Gebruiker wie = TestInlog.maak(
                accounts, begin + "-" + UUID.randomUUID().toString().substring(0, 12), professional, rol);
        jdbc.sql("insert into postadres (account, adres, bevestigd) values (:account, :adres, :nu)")
                .param("account", wie.account())
                .param("adres", adres(wie))
                .param("nu", Timestamp.from(Instant.now()))
                .update();
        return wie;
    }

    private static String adres(Gebruiker wie) {
        return wie.gebruikersnaam() + "@werk.example";
    }
}
