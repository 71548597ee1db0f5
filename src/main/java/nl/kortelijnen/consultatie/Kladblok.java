package nl.kortelijnen.consultatie;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are still writing, one text per person and place. Nobody else ever reads it. */
@Component
class Kladblok {

    private static final String BEWAAR = """
            insert into consultconcept (account, plek, tekst, bewaard) values (:account, :plek, :tekst, :bewaard)
            on conflict (account, plek) do update set tekst = excluded.tekst, bewaard = excluded.bewaard
            """;
    private static final String LEES = "select tekst from consultconcept where account = :account and plek = :plek";
    private static final String WIS = "delete from consultconcept where account = :account and plek = :plek";

    private final JdbcClient sql;
    private final Clock klok;

    Kladblok(JdbcClient sql, Clock klok) {
        this.sql = sql;
        this.klok = klok;
    }

    String lees(UUID account, String plek) {
        return sql.sql(LEES)
                .param("account", account)
                .param("plek", plek)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void bewaar(UUID account, String plek, String tekst) {
        if (tekst.isBlank()) {
            wis(account, plek);
        } else {
            sql.sql(BEWAAR)
                    .param("account", account)
                    .param("plek", plek)
                    .param("tekst", tekst)
                    .param("bewaard", klok.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void wis(UUID account, String plek) {
        sql.sql(WIS).param("account", account).param("plek", plek).update();
    }
}
