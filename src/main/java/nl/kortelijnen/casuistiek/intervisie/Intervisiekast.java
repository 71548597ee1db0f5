package nl.kortelijnen.casuistiek.intervisie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Intervisies as they are kept. Asks nobody whether they may. */
@Component
@Transactional
class Intervisiekast {

    private final JdbcClient jdbc;

    Intervisiekast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stand(
            UUID id,
            UUID casus,
            String methode,
            UUID begeleider,
            @Nullable Integer ronde,
            @Nullable Instant begin,
            @Nullable Instant afgerond) {}

    record Wie(UUID account, Intervisierol rol, String functie) {}

    record Gebracht(
            UUID id,
            int ronde,
            UUID account,
            String tekst,
            @Nullable Integer cijfer) {}

    record Afgesproken(
            UUID id, UUID account, String tekst, @Nullable LocalDate voor, boolean gedaan) {}

    void maak(UUID id, UUID casus, String methode, UUID begeleider, Instant nu) {
        jdbc.sql("insert into intervisie (id, casus, methode, begeleider, gemaakt) values (?, ?, ?, ?, ?)")
                .params(id, casus, methode, begeleider, Timestamp.from(nu))
                .update();
    }

    Optional<Stand> stand(UUID id) {
        return jdbc.sql("select * from intervisie where id = ?")
                .param(id)
                .query((rij, nummer) -> stand(rij))
                .optional();
    }

    /** For a step: who comes second waits. */
    Optional<Stand> voorStap(UUID id) {
        return jdbc.sql("select * from intervisie where id = ? for update")
                .param(id)
                .query((rij, nummer) -> stand(rij))
                .optional();
    }

    List<Intervisieregel> van(UUID casus, Map<String, String> namen) {
        return jdbc.sql("""
                        select i.id, i.methode, i.gemaakt, i.afgerond,
                            (select count(*) from intervisie_deelname d where d.intervisie = i.id) as mensen
                        from intervisie i where i.casus = ? order by i.gemaakt desc
                        """)
                .param(casus)
                .query((rij, nummer) -> new Intervisieregel(
                        rij.getObject("id", UUID.class),
                        namen.getOrDefault(rij.getString("methode"), rij.getString("methode")),
                        rij.getTimestamp("gemaakt").toInstant(),
                        rij.getTimestamp("afgerond") != null,
                        rij.getInt("mensen")))
                .list();
    }

    void zetRonde(UUID id, int ronde, Instant begin) {
        jdbc.sql("update intervisie set ronde = ?, ronde_begin = ? where id = ?")
                .params(ronde, Timestamp.from(begin), id)
                .update();
    }

    void rondAf(UUID id, Instant nu) {
        jdbc.sql("update intervisie set afgerond = ? where id = ?")
                .params(Timestamp.from(nu), id)
                .update();
    }

    void neemDeel(UUID id, UUID account, Intervisierol rol, String functie, Instant nu) {
        jdbc.sql("""
                        insert into intervisie_deelname (intervisie, account, rol, functie, sinds) values (?, ?, ?, ?, ?)
                        on conflict (intervisie, account) do update set rol = excluded.rol, functie = excluded.functie
                        """)
                .params(id, account, rol.name(), functie, Timestamp.from(nu))
                .update();
    }

    List<Wie> deelnemers(UUID id) {
        return jdbc.sql("select * from intervisie_deelname where intervisie = ? order by sinds, account")
                .param(id)
                .query((rij, nummer) -> new Wie(
                        rij.getObject("account", UUID.class),
                        Intervisierol.valueOf(rij.getString("rol")),
                        rij.getString("functie")))
                .list();
    }

    void breng(UUID id, int ronde, UUID account, String tekst, @Nullable Integer cijfer, Instant nu) {
        jdbc.sql("""
                        insert into intervisie_inbreng (id, intervisie, ronde, account, tekst, cijfer, op)
                        values (:id, :intervisie, :ronde, :account, :tekst, :cijfer::integer, :op)
                        on conflict (intervisie, ronde, account) where cijfer is not null
                        do update set tekst = excluded.tekst, cijfer = excluded.cijfer, op = excluded.op
                        """)
                .param("id", UUID.randomUUID())
                .param("intervisie", id)
                .param("ronde", ronde)
                .param("account", account)
                .param("tekst", tekst)
                .param("cijfer", cijfer)
                .param("op", Timestamp.from(nu))
                .update();
    }

    List<Gebracht> inbreng(UUID id) {
        return jdbc.sql("select * from intervisie_inbreng where intervisie = ? order by ronde, op, id")
                .param(id)
                .query((rij, nummer) -> new Gebracht(
                        rij.getObject("id", UUID.class),
                        rij.getInt("ronde"),
                        rij.getObject("account", UUID.class),
                        rij.getString("tekst"),
                        rij.getObject("cijfer", Integer.class)))
                .list();
    }

    void spreekAf(UUID id, UUID account, String tekst, @Nullable LocalDate voor, Instant nu) {
        jdbc.sql("""
                        insert into intervisie_afspraak (id, intervisie, account, tekst, voor, gemaakt)
                        values (:id, :intervisie, :account, :tekst, :voor::date, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("intervisie", id)
                .param("account", account)
                .param("tekst", tekst)
                .param("voor", voor)
                .param("op", Timestamp.from(nu))
                .update();
    }

    List<Afgesproken> afspraken(UUID id) {
        return jdbc.sql("select * from intervisie_afspraak where intervisie = ? order by gemaakt, id")
                .param(id)
                .query((rij, nummer) -> new Afgesproken(
                        rij.getObject("id", UUID.class),
                        rij.getObject("account", UUID.class),
                        rij.getString("tekst"),
                        rij.getObject("voor", LocalDate.class),
                        rij.getTimestamp("gedaan") != null))
                .list();
    }

    /** @return whether there was such an agreement of this intervisie */
    boolean zetGedaan(UUID id, UUID afspraak, @Nullable Instant gedaan) {
        return jdbc.sql("update intervisie_afspraak set gedaan = :op::timestamptz where id = :id and intervisie = :van")
                        .param("op", gedaan == null ? null : Timestamp.from(gedaan))
                        .param("id", afspraak)
                        .param("van", id)
                        .update()
                > 0;
    }

    private static Stand stand(ResultSet rij) throws SQLException {
        return new Stand(
                rij.getObject("id", UUID.class),
                rij.getObject("casus", UUID.class),
                rij.getString("methode"),
                rij.getObject("begeleider", UUID.class),
                rij.getObject("ronde", Integer.class),
                moment(rij, "ronde_begin"),
                moment(rij, "afgerond"));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp waarde = rij.getTimestamp(kolom);
        return waarde == null ? null : waarde.toInstant();
    }
}
