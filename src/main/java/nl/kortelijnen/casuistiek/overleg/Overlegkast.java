package nl.kortelijnen.casuistiek.overleg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Case conferences as they are kept. Asks nobody whether they may. */
@Component
@Transactional
class Overlegkast {

    private final JdbcClient jdbc;

    Overlegkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Overleg(
            UUID id,
            String onderwerp,
            Instant op,
            String plek,
            UUID voorzitter,
            @Nullable Instant afgerond) {}

    record Gast(
            UUID account,
            Overlegrol rol,
            String functie,
            @Nullable Boolean komt) {}

    record Punt(UUID casus, String notitie) {}

    record Afgesproken(
            UUID id,
            UUID casus,
            UUID account,
            String tekst,
            @Nullable LocalDate voor,
            boolean gedaan) {}

    void maak(Overleg nieuw, Instant nu) {
        jdbc.sql("insert into casusoverleg (id, onderwerp, op, plek, voorzitter, gemaakt) values (?, ?, ?, ?, ?, ?)")
                .params(
                        nieuw.id(),
                        nieuw.onderwerp(),
                        Timestamp.from(nieuw.op()),
                        nieuw.plek(),
                        nieuw.voorzitter(),
                        Timestamp.from(nu))
                .update();
    }

    Optional<Overleg> een(UUID id) {
        return jdbc.sql("select * from casusoverleg where id = ?")
                .param(id)
                .query((rij, nummer) -> new Overleg(
                        id,
                        rij.getString("onderwerp"),
                        rij.getTimestamp("op").toInstant(),
                        rij.getString("plek"),
                        rij.getObject("voorzitter", UUID.class),
                        moment(rij, "afgerond")))
                .optional();
    }

    /** What is still to come first, then what was, the newest first. */
    List<Overlegregel> alle(Instant nu) {
        return jdbc.sql("""
                        select o.*,
                            (select count(*) from casusoverleg_casus a join casus c on c.id = a.casus
                             where a.overleg = o.id and c.status = 'GEDEELD') as casussen,
                            (select count(*) from casusoverleg_genodigde g where g.overleg = o.id and g.komt) as komen
                        from casusoverleg o
                        order by o.afgerond is not null, case when o.op >= :nu then o.op end, o.op desc limit 100
                        """)
                .param("nu", Timestamp.from(nu))
                .query((rij, nummer) -> new Overlegregel(
                        rij.getObject("id", UUID.class),
                        rij.getString("onderwerp"),
                        rij.getTimestamp("op").toInstant(),
                        rij.getTimestamp("afgerond") != null,
                        rij.getInt("casussen"),
                        rij.getInt("komen")))
                .list();
    }

    void nodigUit(UUID id, UUID account, Overlegrol rol, String functie, @Nullable Boolean komt, Instant nu) {
        jdbc.sql("""
                        insert into casusoverleg_genodigde (overleg, account, rol, functie, komt, sinds)
                        values (:id, :account, :rol, :functie, :komt::boolean, :nu)
                        on conflict (overleg, account) do update set rol = excluded.rol, functie = excluded.functie,
                            komt = coalesce(excluded.komt, casusoverleg_genodigde.komt)
                        """)
                .param("id", id)
                .param("account", account)
                .param("rol", rol.name())
                .param("functie", functie)
                .param("komt", komt)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** @return whether this person was asked at all */
    boolean antwoord(UUID id, UUID account, boolean komt) {
        return jdbc.sql("update casusoverleg_genodigde set komt = ? where overleg = ? and account = ?")
                        .params(komt, id, account)
                        .update()
                == 1;
    }

    List<Gast> gasten(UUID id) {
        return jdbc.sql("select * from casusoverleg_genodigde where overleg = ? order by sinds, account")
                .param(id)
                .query((rij, nummer) -> new Gast(
                        rij.getObject("account", UUID.class),
                        Overlegrol.valueOf(rij.getString("rol")),
                        rij.getString("functie"),
                        rij.getObject("komt", Boolean.class)))
                .list();
    }

    void dienIn(UUID id, UUID casus, Instant nu) {
        jdbc.sql("insert into casusoverleg_casus (overleg, casus, ingediend) values (?, ?, ?) on conflict do nothing")
                .params(id, casus, Timestamp.from(nu))
                .update();
    }

    boolean haalWeg(UUID id, UUID casus) {
        return jdbc.sql("delete from casusoverleg_casus where overleg = ? and casus = ?")
                        .params(id, casus)
                        .update()
                == 1;
    }

    boolean noteer(UUID id, UUID casus, String notitie) {
        return jdbc.sql("update casusoverleg_casus set notitie = ? where overleg = ? and casus = ?")
                        .params(notitie, id, casus)
                        .update()
                == 1;
    }

    List<Punt> agenda(UUID id) {
        return jdbc.sql("select casus, notitie from casusoverleg_casus where overleg = ? order by ingediend, casus")
                .param(id)
                .query((rij, nummer) -> new Punt(rij.getObject("casus", UUID.class), rij.getString("notitie")))
                .list();
    }

    void spreekAf(UUID id, UUID casus, UUID account, String tekst, @Nullable LocalDate voor, Instant nu) {
        jdbc.sql("""
                        insert into casusoverleg_afspraak (id, overleg, casus, account, tekst, voor, gemaakt)
                        values (:id, :overleg, :casus, :account, :tekst, :voor::date, :nu)
                        """)
                .param("id", UUID.randomUUID())
                .param("overleg", id)
                .param("casus", casus)
                .param("account", account)
                .param("tekst", tekst)
                .param("voor", voor)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    List<Afgesproken> afspraken(UUID id) {
        return jdbc.sql("select * from casusoverleg_afspraak where overleg = ? order by gemaakt, id")
                .param(id)
                .query((rij, nummer) -> new Afgesproken(
                        rij.getObject("id", UUID.class),
                        rij.getObject("casus", UUID.class),
                        rij.getObject("account", UUID.class),
                        rij.getString("tekst"),
                        rij.getObject("voor", LocalDate.class),
                        rij.getTimestamp("gedaan") != null))
                .list();
    }

    boolean zetGedaan(UUID id, UUID afspraak, @Nullable Instant gedaan) {
        return jdbc.sql("update casusoverleg_afspraak set gedaan = :op::timestamptz where id = :id and overleg = :van")
                        .param("op", gedaan == null ? null : Timestamp.from(gedaan))
                        .param("id", afspraak)
                        .param("van", id)
                        .update()
                == 1;
    }

    void rondAf(UUID id, Instant nu) {
        jdbc.sql("update casusoverleg set afgerond = ? where id = ? and afgerond is null")
                .params(Timestamp.from(nu), id)
                .update();
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp waarde = rij.getTimestamp(kolom);
        return waarde == null ? null : waarde.toInstant();
    }
}
