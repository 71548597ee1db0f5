package nl.kortelijnen.toegang.logboek;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of a running portal, for measuring: signs in as whoever each view is for. */
public final class Logmaat {

    private final ApplicationContext portaal;

    public Logmaat(ApplicationContext portaal) {
        this.portaal = portaal;
    }

    /** Signs in on this thread. */
    public void als(Rol rol, UUID organisatie) {
        TestInlog.alsMetTweedeFactor(
                new Gebruiker(UUID.randomUUID(), "meter", "De Meter", Set.of(rol), null, organisatie));
    }

    /** An account that exists only as a row: enough to be an employee. */
    public void maakMedewerker(UUID account, UUID organisatie) {
        portaal.getBean(JdbcClient.class)
                .sql("insert into account (id, gebruikersnaam, naam, wachtwoord, organisatie, aangemaakt)"
                        + " values (:id, :gebruikersnaam, 'Medewerker', 'x', :organisatie, " + Testklok.inSql() + ")")
                .param("id", account)
                .param("gebruikersnaam", account.toString())
                .param("organisatie", organisatie)
                .update();
    }

    public Loguitkomst controleer() {
        return new Logcontrole(portaal.getBean(Logketen.class), portaal.getBean(Kopbestand.class))
                .controleer((gedaan, totaal) -> {});
    }
}
