package nl.kortelijnen.toegang.vertrek;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leaves when, and what went to whom, as it is kept. */
@Component
class Vertrekrijen {

    private static final String OVERDRACHTEN = """
            select v.naam as van, n.naam as naar, o.kenmerk, o.op
            from vertrekoverdracht o join account v on v.id = o.van join account n on n.id = o.naar
            where o.%s = :wie order by o.op desc, o.kenmerk limit 500
            """;

    private final JdbcClient jdbc;

    Vertrekrijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LocalDate> dag(UUID account) {
        return Optional.ofNullable(dagen(List.of(account)).get(account));
    }

    Map<UUID, LocalDate> dagen(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select account, dag from vertrek where account in (:accounts)")
                        .param("accounts", accounts)
                        .query((rij, nummer) -> Map.entry(
                                Objects.requireNonNull(rij.getObject("account", UUID.class)),
                                Objects.requireNonNull(rij.getObject("dag", LocalDate.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void zet(UUID account, LocalDate dag, Gebruiker door, Instant nu) {
        jdbc.sql("""
                        insert into vertrek (account, dag, gemeld, gemeld_door) values (:account, :dag, :nu, :door)
                        on conflict (account) do update set dag = excluded.dag, gemeld = excluded.gemeld,
                            gemeld_door = excluded.gemeld_door
                        """)
                .param("account", account)
                .param("dag", dag)
                .param("nu", Timestamp.from(nu))
                .param("door", door.account())
                .update();
    }

    void haalWeg(UUID account) {
        jdbc.sql("delete from vertrek where account = :account")
                .param("account", account)
                .update();
    }

    void noteer(Gebruiker van, Gebruiker naar, String soort, Vertrekstuk stuk, Instant nu) {
        jdbc.sql("""
                        insert into vertrekoverdracht (id, van, naar, soort, stuk, kenmerk, op)
                        values (:id, :van, :naar, :soort, :stuk, :kenmerk, :nu)
                        """)
                .param("id", UUID.randomUUID())
                .param("van", van.account())
                .param("naar", naar.account())
                .param("soort", soort)
                .param("stuk", stuk.id())
                .param("kenmerk", stuk.kenmerk())
                .param("nu", Timestamp.from(nu))
                .update();
    }

    List<Vertrekoverdracht> afgestaan(UUID account) {
        return overdrachten("van", account);
    }

    List<Vertrekoverdracht> gekregen(UUID account) {
        return overdrachten("naar", account);
    }

    /** How many things of whom this account got and did not look at yet. */
    Map<String, Long> nieuw(UUID account) {
        return jdbc
                .sql("""
                        select v.naam, count(*) as aantal from vertrekoverdracht o join account v on v.id = o.van
                        where o.naar = :wie and not o.gezien group by v.naam order by v.naam
                        """)
                .param("wie", account)
                .query((rij, nummer) -> Map.entry(rij.getString("naam"), rij.getLong("aantal")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void gezien(UUID account) {
        jdbc.sql("update vertrekoverdracht set gezien = true where naar = :wie and not gezien")
                .param("wie", account)
                .update();
    }

    private List<Vertrekoverdracht> overdrachten(String kant, UUID account) {
        return jdbc.sql(OVERDRACHTEN.formatted(kant))
                .param("wie", account)
                .query((rij, nummer) -> new Vertrekoverdracht(
                        rij.getString("van"),
                        rij.getString("naar"),
                        rij.getString("kenmerk"),
                        rij.getTimestamp("op").toInstant()))
                .list();
    }
}
