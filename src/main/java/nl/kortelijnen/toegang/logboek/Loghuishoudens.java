package nl.kortelijnen.toegang.logboek;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody last did something with a household, from the log. */
@Component
public class Loghuishoudens {

    private static final String LAATSTE = """
            select h.id, l.tijd
            from unnest(cast(:huishoudens as uuid[])) as h(id)
            cross join lateral (
                select tijd from logboek
                where huishouden = h.id and uitkomst = 'GELUKT' and soort in ('AANMAKEN', 'WIJZIGEN', 'VERWIJDEREN')
                    and betreft <> 'uitstel'
                order by nr desc limit 1
            ) l
            """;

    private final JdbcClient jdbc;

    Loghuishoudens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each in which anything was ever changed; looking and putting off do not count. The caller may see all of them. */
    public Map<UUID, Instant> laatsteWijziging(Collection<UUID> huishoudens) {
        Map<UUID, Instant> laatste = new HashMap<>();
        if (!huishoudens.isEmpty()) {
            jdbc.sql(LAATSTE)
                    .param("huishoudens", huishoudens.toArray(UUID[]::new))
                    .query(rij -> {
                        laatste.put(
                                Objects.requireNonNull(rij.getObject(1, UUID.class)),
                                rij.getTimestamp(2).toInstant());
                    });
        }
        return laatste;
    }
}
