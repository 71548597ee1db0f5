package nl.kortelijnen.vraagbaak;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked behind a function, in the store. */
@Component
class Onthullingenkast {

    /** Everything in a conversation that somebody wrote: the question, its answers, their supplements. */
    private static final String BERICHTEN = """
            with bericht as (
              select id, account, op_functie from kanaalvraag where id = :vraag
              union all select id, account, op_functie from kanaalantwoord where vraag = :vraag
              union all select v.id, v.account, v.op_functie from kanaalaanvulling v
                join kanaalantwoord a on a.id = v.antwoord where a.vraag = :vraag)
            """;

    private static final String OVER_MIJ = BERICHTEN + """
            select o.* from kanaalonthulling o join bericht b on b.id = o.bericht
            where o.vraag = :vraag and b.account = :account order by o.wanneer
            """;

    private final JdbcClient jdbc;

    Onthullingenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what was written. */
    Map<UUID, List<Onthulling>> overMij(UUID vraag, UUID account) {
        return jdbc
                .sql(OVER_MIJ)
                .param("vraag", vraag)
                .param("account", account)
                .query((rij, nummer) -> new Onthulling(
                        rij.getObject("bericht", UUID.class),
                        rij.getString("wie"),
                        rij.getString("reden"),
                        rij.getTimestamp("wanneer").toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Onthulling::bericht));
    }

    /** Who wrote this under a function; empty when it is not there, or stands under a name already. */
    Optional<UUID> schrijver(UUID vraag, UUID bericht) {
        return jdbc.sql(BERICHTEN + "select account from bericht where id = :bericht and op_functie")
                .param("vraag", vraag)
                .param("bericht", bericht)
                .query(UUID.class)
                .optional();
    }

    void zet(UUID vraag, UUID bericht, Gebruiker wie, String reden, Instant nu) {
        jdbc.sql("insert into kanaalonthulling (id, vraag, bericht, wie, account, reden, wanneer)"
                        + " values (:id, :vraag, :bericht, :wie, :account, :reden, :nu)")
                .param("id", UUID.randomUUID())
                .param("vraag", vraag)
                .param("bericht", bericht)
                .param("wie", wie.naam())
                .param("account", wie.account())
                .param("reden", reden)
                .param("nu", Timestamp.from(nu))
                .update();
    }
}
