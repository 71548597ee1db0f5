package nl.kortelijnen.casuistiek.weging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Weighings as they are kept. Asks nobody whether they may. */
@Component
@Transactional
class Wegingkast {

    private final JdbcClient jdbc;

    Wegingkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Weging(
            UUID id,
            UUID casus,
            Weegvraag vraag,
            UUID gesteld,
            @Nullable Instant onthuld) {}

    record Gegeven(UUID weging, UUID account, String functie, int cijfer, String toelichting) {}

    void maak(UUID id, UUID casus, Weegvraag vraag, UUID door, Instant nu) {
        jdbc.sql("insert into casusweging (id, casus, vraag, gesteld, gemaakt) values (?, ?, ?, ?, ?)")
                .params(id, casus, vraag.name(), door, Timestamp.from(nu))
                .update();
    }

    Optional<Weging> een(UUID id) {
        return jdbc.sql("select * from casusweging where id = ?")
                .param(id)
                .query((rij, nummer) -> weging(rij))
                .optional();
    }

    /** For a step: who comes second waits. */
    Optional<Weging> voorStap(UUID id) {
        return jdbc.sql("select * from casusweging where id = ? for update")
                .param(id)
                .query((rij, nummer) -> weging(rij))
                .optional();
    }

    List<Weging> van(UUID casus) {
        return jdbc.sql("select * from casusweging where casus = ? order by gemaakt desc")
                .param(casus)
                .query((rij, nummer) -> weging(rij))
                .list();
    }

    /** Revealed ones of shared cases, newest first. */
    List<Weging> onthulde() {
        return jdbc.sql("""
                        select w.* from casusweging w join casus c on c.id = w.casus
                        where w.onthuld is not null and c.status = 'GEDEELD' order by w.onthuld desc
                        """).query((rij, nummer) -> weging(rij)).list();
    }

    void weeg(UUID id, UUID account, String functie, int cijfer, String toelichting, Instant nu) {
        jdbc.sql("""
                        insert into casusweging_oordeel (weging, account, functie, cijfer, toelichting, op)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (weging, account) do update set cijfer = excluded.cijfer, functie = excluded.functie,
                            toelichting = excluded.toelichting, op = excluded.op
                        """)
                .params(id, account, functie, cijfer, toelichting, Timestamp.from(nu))
                .update();
    }

    /** In an order that tells neither who came first nor who it was. */
    List<Gegeven> oordelen(List<UUID> wegingen) {
        if (wegingen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from casusweging_oordeel where weging in (:ids) order by cijfer, md5(account::text)")
                .param("ids", wegingen)
                .query((rij, nummer) -> new Gegeven(
                        rij.getObject("weging", UUID.class),
                        rij.getObject("account", UUID.class),
                        rij.getString("functie"),
                        rij.getInt("cijfer"),
                        rij.getString("toelichting")))
                .list();
    }

    void onthul(UUID id, Instant nu) {
        jdbc.sql("update casusweging set onthuld = ? where id = ? and onthuld is null")
                .params(Timestamp.from(nu), id)
                .update();
    }

    private static Weging weging(ResultSet rij) throws SQLException {
        Timestamp onthuld = rij.getTimestamp("onthuld");
        return new Weging(
                rij.getObject("id", UUID.class),
                rij.getObject("casus", UUID.class),
                Weegvraag.valueOf(rij.getString("vraag")),
                rij.getObject("gesteld", UUID.class),
                onthuld == null ? null : onthuld.toInstant());
    }
}
