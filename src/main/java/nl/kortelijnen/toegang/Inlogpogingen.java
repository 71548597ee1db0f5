package nl.kortelijnen.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts failed attempts per typed name and shuts that name out for a while after too many. Names without an account
 * are counted alike, so that the answer tells nothing.
 */
@Component
public class Inlogpogingen {

    public static final int HOOGSTENS = 5;

    private static final String MISLUKT = """
            insert into inlogpoging (naam, mislukt) values (:naam, 1)
            on conflict (naam) do update set
                mislukt = case when inlogpoging.geblokkeerd_tot <= :nu then 1 else inlogpoging.mislukt + 1 end,
                geblokkeerd_tot = case
                    when inlogpoging.geblokkeerd_tot <= :nu then null
                    when inlogpoging.mislukt + 1 >= :hoogstens then coalesce(inlogpoging.geblokkeerd_tot, :tot)
                    else null end
            """;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final Duration blokkade;

    Inlogpogingen(JdbcClient jdbc, Clock klok, @Value("${kortelijnen.toegang.blokkade:15m}") Duration blokkade) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.blokkade = blokkade;
    }

    /** How long this name must still wait; empty when it may try. */
    public Optional<Duration> wacht(String naam) {
        return jdbc.sql("select geblokkeerd_tot from inlogpoging where naam = :naam and geblokkeerd_tot > :nu")
                .param("naam", sleutel(naam))
                .param("nu", Timestamp.from(klok.instant()))
                .query((rij, nr) -> rij.getTimestamp(1).toInstant())
                .optional()
                .map(tot -> Duration.between(klok.instant(), tot));
    }

    public void mislukt(String naam) {
        Instant nu = klok.instant();
        jdbc.sql(MISLUKT)
                .param("naam", sleutel(naam))
                .param("nu", Timestamp.from(nu))
                .param("hoogstens", HOOGSTENS)
                .param("tot", Timestamp.from(nu.plus(blokkade)))
                .update();
    }

    public void gelukt(String naam) {
        jdbc.sql("delete from inlogpoging where naam = :naam")
                .param("naam", sleutel(naam))
                .update();
    }

    private static String sleutel(String naam) {
        String kaal = naam.strip().toLowerCase(Locale.ROOT);
        return kaal.length() <= 100 ? kaal : kaal.substring(0, 100);
    }
}
