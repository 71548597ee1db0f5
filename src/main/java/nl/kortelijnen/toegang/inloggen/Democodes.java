package nl.kortelijnen.toegang.inloggen;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Lets an account of the demo pass its second step without an app: the demo keeps the secret, and says the code. Only for
 * accounts the demo made, only while the secret is the demo's own, and in a portal without demo not there at all.
 *
 * @see <a href="../../../../../../../docs/besluiten/0032-de-tweede-stap-in-de-demo.md">0032</a>
 */
@Service
@ConditionalOnProperty("kortelijnen.demo")
public class Democodes {

    private static final String BEGIN = """
            insert into inlogcode (account, geheim, laatste_stap, ingesteld, demo) values (:account, :geheim, 0, :nu, true)
            on conflict (account) do nothing
            """;
    private static final String VAN = """
            select c.geheim, c.laatste_stap from inlogcode c join account a on a.id = c.account
            where c.account = :account and c.demo and a.demo
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;
    private final Accounts accounts;
    private final Factoren factoren;
    private final Aanmelding aanmelding;
    private final Clock klok;

    Democodes(JdbcClient jdbc, Kluis kluis, Accounts accounts, Factoren factoren, Aanmelding aanmelding, Clock klok) {
        this.jdbc = jdbc;
        this.kluis = kluis;
        this.accounts = accounts;
        this.factoren = factoren;
        this.aanmelding = aanmelding;
        this.klok = klok;
    }

    /**
     * A code as the page shows it.
     *
     * @param cijfers empty while the last code was used and the next has not come
     * @param geheim for whoever puts the demo in an app of their own
     * @param nog how long it stands
     */
    public record Democode(Optional<String> cijfers, String geheim, Duration nog) {}

    /** Gives whoever is at the door a second step of the demo, when this is an account of the demo without any. */
    public void begin() {
        Gebruiker wie = aanmelding.vereis();
        if (accounts.isVanDemo(wie.account()) && factoren.van(wie.account()).leeg()) {
            jdbc.sql(BEGIN)
                    .param("account", wie.account())
                    .param(
                            "geheim",
                            kluis.versleutel(factoren.codes().verzin(wie).geheim(), Inlogcodes.plek(wie.account())))
                    .param("nu", Timestamp.from(klok.instant()))
                    .update();
        }
    }

    /** The code that whoever is at the door can give now; empty for who has a second step of their own. */
    public Optional<Democode> nu() {
        UUID account = aanmelding.vereis().account();
        return jdbc.sql(VAN)
                .param("account", account)
                .query((rij, nr) -> code(
                        kluis.ontsleutel(rij.getString("geheim"), Inlogcodes.plek(account)),
                        rij.getLong("laatste_stap")))
                .optional();
    }

    /** A code counts once: after it, the next one is good already. */
    private Democode code(String geheim, long laatste) {
        Instant nu = klok.instant();
        long stap = Totp.stap(nu);
        long volgende = Math.max(stap, laatste + 1);
        Instant einde = Instant.ofEpochSecond((stap + 1) * Totp.SECONDEN);
        return new Democode(
                volgende > stap + 1 ? Optional.empty() : Optional.of(Totp.code(Totp.naarBytes(geheim), volgende)),
                geheim,
                Duration.between(nu, einde));
    }
}
