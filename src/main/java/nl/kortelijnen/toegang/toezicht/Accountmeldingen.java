package nl.kortelijnen.toegang.toezicht;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.toegang.account.Accountwijziging;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What others did with an account, kept for its owner until they have seen it, and for the rule of two people. */
@Service
public class Accountmeldingen {

    private static final Duration TELT_MEE = Duration.ofDays(90);

    private static final String NIEUW = """
            select m.wat, a.naam, m.op from accountmelding m left join account a on a.id = m.door
            where m.account = :account and not m.gezien order by m.op desc
            """;

    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Clock klok;

    Accountmeldingen(JdbcClient jdbc, Toegang toegang, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.klok = klok;
    }

    void noteer(UUID account, Accountwijziging wat, Optional<UUID> door) {
        jdbc.sql("insert into accountmelding (id, account, wat, door, op) values (:id, :account, :wat, :door, :op)")
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("wat", wat.name())
                .param("door", door.orElse(null))
                .param("op", Timestamp.from(klok.instant()))
                .update();
    }

    /** Whether this one did something with that account in the last months. */
    boolean deedIets(UUID door, UUID account) {
        return jdbc.sql("select count(*) from accountmelding where account = :account and door = :door and op > :sinds")
                        .param("account", account)
                        .param("door", door)
                        .param("sinds", Timestamp.from(klok.instant().minus(TELT_MEE)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was done with one's own account and one has not seen yet, newest first. */
    public List<Accountmelding> mijn() {
        return toegang.huidige()
                .map(Gebruiker::account)
                .map(account -> jdbc.sql(NIEUW)
                        .param("account", account)
                        .query((rij, nummer) -> new Accountmelding(
                                Accountwijziging.valueOf(rij.getString(1)),
                                rij.getString(2),
                                rij.getTimestamp(3).toInstant()))
                        .list())
                .orElse(List.of());
    }

    public void gezien() {
        jdbc.sql("update accountmelding set gezien = true where account = :account and not gezien")
                .param("account", toegang.vereis().account())
                .update();
    }
}
