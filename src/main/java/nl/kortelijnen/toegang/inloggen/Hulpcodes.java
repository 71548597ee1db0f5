package nl.kortelijnen.toegang.inloggen;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes from a colleague, each for one account and one purpose, once, for a quarter of an hour. */
@Component
class Hulpcodes {

    static final Duration GELDIG = Duration.ofMinutes(15);

    private static final String GEEF = """
            insert into hulpcode (id, account, soort, zegel, gegeven_door, gegeven_op, geldig_tot)
            values (:id, :account, :soort, :zegel, :door, :nu, :tot)
            """;
    private static final String GEBRUIK = """
            update hulpcode set gebruikt_op = :nu
            where account = :account and soort = :soort and zegel = :zegel and gebruikt_op is null and geldig_tot > :nu
            """;
    private static final String GAF = """
            select count(*) from hulpcode
            where account = :account and soort = :soort and gegeven_door = :door and gegeven_op > :sinds
            """;
    private static final String WAS = """
            select count(*) from hulpcode
            where account = :account and soort = :soort and zegel = :zegel and gebruikt_op is not null
            """;

    private final JdbcClient jdbc;
    private final Herstelcodes codes;
    private final Clock klok;

    Hulpcodes(JdbcClient jdbc, Herstelcodes codes, Clock klok) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.klok = klok;
    }

    String geef(UUID account, Hulpsoort soort, UUID door) {
        String code = Herstelcodes.verzin();
        Instant nu = klok.instant();
        jdbc.sql(GEEF)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("soort", soort.name())
                .param("zegel", codes.zegel(account, code))
                .param("door", door)
                .param("nu", Timestamp.from(nu))
                .param("tot", Timestamp.from(nu.plus(GELDIG)))
                .update();
        return code;
    }

    /** Whether this one gave this account such a code since then. */
    boolean gaf(UUID door, UUID account, Hulpsoort soort, Instant sinds) {
        return jdbc.sql(GAF)
                        .param("account", account)
                        .param("soort", soort.name())
                        .param("door", door)
                        .param("sinds", Timestamp.from(sinds))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether this code is good now; it is used up by asking. */
    Codeuitslag gebruik(UUID account, Hulpsoort soort, String code) {
        boolean eerste = jdbc.sql(GEBRUIK)
                        .param("account", account)
                        .param("soort", soort.name())
                        .param("zegel", codes.zegel(account, code))
                        .param("nu", Timestamp.from(klok.instant()))
                        .update()
                > 0;
        return eerste ? Codeuitslag.GOED : was(account, soort, code) ? Codeuitslag.AL_GEBRUIKT : Codeuitslag.FOUT;
    }

    private boolean was(UUID account, Hulpsoort soort, String code) {
        return jdbc.sql(WAS)
                        .param("account", account)
                        .param("soort", soort.name())
                        .param("zegel", codes.zegel(account, code))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
