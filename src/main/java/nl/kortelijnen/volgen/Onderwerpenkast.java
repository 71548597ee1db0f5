package nl.kortelijnen.volgen;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people follow and keep, in the store. */
@Component
class Onderwerpenkast {

    private static final String ZET = """
            insert into volgen_onderwerp (account, soort, wat, volgt, bewaard, sinds, gezien, stand)
            values (:account, :soort, :wat, :volgt, :bewaard, :nu, :nu, :stand)
            on conflict (account, soort, wat) do update set volgt = excluded.volgt, bewaard = excluded.bewaard,
              gezien = case when excluded.volgt and not volgen_onderwerp.volgt then excluded.gezien
                else volgen_onderwerp.gezien end
            """;

    private static final String GEZIEN = """
            insert into volgen_onderwerp (account, soort, wat, volgt, bewaard, sinds, gezien, stand)
            values (:account, :soort, :wat, false, false, :nu, :nu, :stand)
            on conflict (account, soort, wat) do update set gezien = excluded.gezien, stand = excluded.stand
            """;

    private final JdbcClient jdbc;

    Onderwerpenkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Gevolgd> van(UUID account) {
        return jdbc.sql("select * from volgen_onderwerp where account = :account order by sinds desc, soort, wat")
                .param("account", account)
                .query((rij, nummer) -> new Gevolgd(
                        new Onderwerp(Onderwerpsoort.valueOf(rij.getString("soort")), rij.getString("wat")),
                        rij.getBoolean("volgt"),
                        rij.getBoolean("bewaard"),
                        new Gezien(rij.getTimestamp("gezien").toInstant(), rij.getLong("stand"))))
                .list();
    }

    Optional<Gevolgd> een(UUID account, Onderwerp onderwerp) {
        return van(account).stream()
                .filter(rij -> rij.onderwerp().equals(onderwerp))
                .findFirst();
    }

    /** What is neither followed nor kept goes. */
    void zet(UUID account, Onderwerp onderwerp, boolean volgt, boolean bewaard, long stand, Instant nu) {
        if (volgt || bewaard) {
            vul(ZET, account, onderwerp, stand, nu)
                    .param("volgt", volgt)
                    .param("bewaard", bewaard)
                    .update();
        } else {
            jdbc.sql("delete from volgen_onderwerp where account = :account and soort = :soort and wat = :wat")
                    .param("account", account)
                    .param("soort", onderwerp.soort().name())
                    .param("wat", onderwerp.wat())
                    .update();
        }
    }

    void gezien(UUID account, Onderwerp onderwerp, long stand, Instant nu) {
        vul(GEZIEN, account, onderwerp, stand, nu).update();
    }

    private JdbcClient.StatementSpec vul(String opdracht, UUID account, Onderwerp onderwerp, long stand, Instant nu) {
        return jdbc.sql(opdracht)
                .param("account", account)
                .param("soort", onderwerp.soort().name())
                .param("wat", onderwerp.wat())
                .param("stand", stand)
                .param("nu", Timestamp.from(nu));
    }

    boolean wilMail(UUID account) {
        return jdbc.sql("select count(*) from volgen_zonder_mail where account = :account")
                        .param("account", account)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    void zetMail(UUID account, boolean aan) {
        jdbc.sql(
                        aan
                                ? "delete from volgen_zonder_mail where account = :account"
                                : "insert into volgen_zonder_mail (account) values (:account) on conflict do nothing")
                .param("account", account)
                .update();
    }

    /** Who follows something here and did not say no to mail. */
    List<UUID> volgers() {
        return jdbc.sql("select distinct account from volgen_onderwerp o where volgt"
                        + " and not exists (select 1 from volgen_zonder_mail z where z.account = o.account)")
                .query((rij, nummer) -> rij.getObject(1, UUID.class))
                .list();
    }
}
