package nl.kortelijnen.verslag.akkoord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was asked and what they said, in the store; only of what is a draft now. */
@Component
class Akkoordkast {

    private static final String LEES = """
            select a.*, o.naam as onderdeelnaam, v.verslag, v.titel, o.toelichting,
              a.merk is distinct from verslag_onderdeel_merk(o.id) as veranderd
            from verslag_akkoord a
            join verslag_onderdeel o on o.id = a.onderdeel
            join verslag_versie v on v.id = a.versie and v.staat = 'CONCEPT'
            """;

    private static final String VRAAG = """
            insert into verslag_akkoord (versie, onderdeel, account, naam, gevraagd, gevraagd_door)
            select o.versie, o.id, :account, :naam, :nu, :door
            from verslag_onderdeel o join verslag_versie v on v.id = o.versie and v.staat = 'CONCEPT'
            where o.id = :onderdeel and v.verslag = :verslag
            on conflict (onderdeel, account)
              do update set gevraagd = excluded.gevraagd, antwoord = null, opmerking = '', merk = null, op = null
            """;

    private static final String ANTWOORD = """
            update verslag_akkoord set antwoord = :antwoord, opmerking = :opmerking, op = :nu,
              merk = verslag_onderdeel_merk(onderdeel)
            where onderdeel = :onderdeel and account = :account
            """;

    private final JdbcClient jdbc;

    Akkoordkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param verslag of which report it is */
    record Rij(UUID verslag, String titel, String toelichting, Akkoord akkoord) {}

    List<Rij> vanVerslag(UUID verslag) {
        return jdbc.sql(LEES + " where v.verslag = :verslag order by o.volgorde, a.naam")
                .param("verslag", verslag)
                .query((rij, nummer) -> rij(rij))
                .list();
    }

    List<Rij> vanAccount(UUID account) {
        return jdbc.sql(LEES + " where a.account = :account order by a.gevraagd, o.volgorde")
                .param("account", account)
                .query((rij, nummer) -> rij(rij))
                .list();
    }

    /** What stands in these parts, by part and in order. */
    Map<UUID, List<Voorlegging.Zin>> zinnen(List<UUID> onderdelen) {
        Map<UUID, List<Voorlegging.Zin>> per = new HashMap<>();
        jdbc.sql("""
                        select onderdeel, type, tekst, antwoord from verslag_punt
                        where onderdeel = any(:onderdelen) order by volgorde
                        """).param("onderdelen", onderdelen.toArray(UUID[]::new)).query(rij -> {
            per.computeIfAbsent(rij.getObject("onderdeel", UUID.class), nieuw -> new ArrayList<>())
                    .add(new Voorlegging.Zin(
                            rij.getString("type").toLowerCase(Locale.ROOT),
                            rij.getString("tekst"),
                            rij.getString("antwoord")));
        });
        return per;
    }

    /** Those who signed up for the meeting this report is of. */
    List<Verslaglegger> deelnemers(UUID verslag) {
        return jdbc.sql("""
                        select a.account, a.naam, a.functie from bijeenkomst_aanmelding a
                        join bijeenkomst b on b.id = a.bijeenkomst
                        where b.verslag = :verslag and a.plek <> 'AFGEMELD' order by a.naam
                        """)
                .param("verslag", verslag)
                .query((rij, nummer) -> new Verslaglegger(
                        rij.getObject("account", UUID.class), rij.getString("naam"), rij.getString("functie")))
                .list();
    }

    boolean vraag(UUID verslag, UUID onderdeel, Verslaglegger wie, UUID door, Instant nu) {
        return jdbc.sql(VRAAG)
                        .param("verslag", verslag)
                        .param("onderdeel", onderdeel)
                        .param("account", wie.account())
                        .param("naam", wie.naam())
                        .param("door", door)
                        .param("nu", Timestamp.from(nu))
                        .update()
                > 0;
    }

    void vraagNietMeer(UUID onderdeel, UUID account) {
        jdbc.sql("delete from verslag_akkoord where onderdeel = :onderdeel and account = :account")
                .param("onderdeel", onderdeel)
                .param("account", account)
                .update();
    }

    Optional<Rij> een(UUID onderdeel, UUID account) {
        return jdbc.sql(LEES + " where a.onderdeel = :onderdeel and a.account = :account for update of a")
                .param("onderdeel", onderdeel)
                .param("account", account)
                .query((rij, nummer) -> rij(rij))
                .optional();
    }

    void antwoord(UUID onderdeel, UUID account, boolean klopt, String opmerking, Instant nu) {
        jdbc.sql(ANTWOORD)
                .param("onderdeel", onderdeel)
                .param("account", account)
                .param("antwoord", klopt ? "KLOPT" : "KLOPT_NIET")
                .param("opmerking", opmerking)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    private static Rij rij(ResultSet rij) throws SQLException {
        Timestamp op = rij.getTimestamp("op");
        return new Rij(
                rij.getObject("verslag", UUID.class),
                rij.getString("titel"),
                rij.getString("toelichting"),
                new Akkoord(
                        rij.getObject("onderdeel", UUID.class),
                        rij.getString("onderdeelnaam"),
                        rij.getObject("account", UUID.class),
                        rij.getString("naam"),
                        stand(rij.getString("antwoord"), rij.getBoolean("veranderd")),
                        rij.getString("opmerking"),
                        op == null ? null : op.toInstant()));
    }

    private static Akkoord.Stand stand(@Nullable String antwoord, boolean veranderd) {
        if (antwoord == null) {
            return Akkoord.Stand.GEVRAAGD;
        }
        Akkoord.Stand gezegd = Akkoord.Stand.valueOf(antwoord);
        return gezegd == Akkoord.Stand.KLOPT && veranderd ? Akkoord.Stand.VERANDERD : gezegd;
    }
}
