package nl.kortelijnen.toegang.betrokkenheid;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.opslag.kluis.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads who may see what from PostgreSQL: for a decision in one statement, for a page with the texts decrypted. */
@Component
class Rechtenkast {

    private static final String BETROKKENEN = """
            select b.*, a.naam, a.organisatie from betrokkenheid b join account a on a.id = b.account
            where b.huishouden = :huishouden and a.actief order by b.toegevoegd
            """;

    /**
     * What a decision about household {@code h.id} needs, as one value: a right is asked for each handeling that somebody
     * draws. Without the texts, which no decision reads and which are encrypted.
     */
    private static final String STAND = """
            json_build_object(
                'betrokkenen', (select coalesce(json_agg(b), '[]') from (
                    select b.id, b.huishouden, b.account, a.naam, a.organisatie, b.rol, b.doel, b.vanaf, b.tot, b.beeindigd
                    from betrokkenheid b join account a on a.id = b.account
                    where b.huishouden = h.id and a.actief order by b.toegevoegd) b),
                'gronden', (select coalesce(json_agg(g), '[]') from (
                    select id, huishouden, doel, grondslag, '' as toelichting, vanaf, tot, beeindigd
                    from rechtsgrond where huishouden = h.id order by vastgelegd) g),
                'toestemmingen', (select coalesce(json_agg(t), '[]') from (
                    select id, huishouden, doel, '' as door, organisaties, vanaf, tot, geweigerd, '' as gevolg, ingetrokken
                    from toestemming where huishouden = h.id order by vastgelegd desc) t),
                'noodtoegangen', (select coalesce(json_agg(n), '[]') from (
                    select n.id, n.huishouden, n.account, a.naam, '' as reden, n.van, n.tot, n.beoordeeld, n.terecht,
                        '' as oordeel
                    from noodtoegang n join account a on a.id = n.account
                    where n.huishouden = h.id order by n.van desc) n),
                'sloten', (select coalesce(json_agg(s), '[]') from (
                    select id, huishouden, onderdeel, '' as reden, accounts, gezet_door as "gezetDoor", gezet as "gezetOp"
                    from slot where huishouden = h.id and eraf is null order by gezet) s)
            ) as stand
            """;

    private static final String VOORBEHOUD = """
            , exists (select from voorbehoud where account = :account and opgeheven_op is null) as voorbehoud
            """;

    private static final String EEN = " from (select cast(:huishouden as uuid) as id) h";

    /** Where this account has an involvement that was not ended; whether it opens is for {@link Rechtenstand}. */
    private static final String VAN_ACCOUNT = """
             from (select distinct huishouden as id from betrokkenheid where account = :account and beeindigd is null) h
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Rechtenkast(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /**
     * @param voorbehoud whether the one who asks sees no household for now ({@code Overnamewacht})
     */
    record Gevraagd(UUID huishouden, Rechtenstand stand, boolean voorbehoud) {

        Gevraagd zonder(UUID grond) {
            return new Gevraagd(huishouden, stand.zonder(grond), voorbehoud);
        }
    }

    /** All that counts for this household, without texts; empty lists when it does not exist. */
    Rechtenstand stand(UUID huishouden) {
        return jdbc.sql("select " + STAND + EEN)
                .param("huishouden", huishouden)
                .query((rij, nummer) -> stand(rij))
                .single();
    }

    /** As {@link #stand}, asked by this account. */
    Gevraagd gevraagd(UUID huishouden, UUID account) {
        return jdbc.sql("select h.id, " + STAND + VOORBEHOUD + EEN)
                .param("huishouden", huishouden)
                .param("account", account)
                .query(Rechtenkast::gevraagd)
                .single();
    }

    /** As {@link #gevraagd(UUID, UUID)}, of each household this account has something to do with. */
    List<Gevraagd> gevraagdVan(UUID account) {
        return jdbc.sql("select h.id, " + STAND + VOORBEHOUD + VAN_ACCOUNT)
                .param("account", account)
                .query(Rechtenkast::gevraagd)
                .list();
    }

    private static Gevraagd gevraagd(ResultSet rij, int nummer) throws SQLException {
        return new Gevraagd(uuid(rij, "id"), stand(rij), rij.getBoolean("voorbehoud"));
    }

    private static Rechtenstand stand(ResultSet rij) throws SQLException {
        return JSON.readValue(rij.getString("stand"), Rechtenstand.class);
    }

    private <T> List<T> rijen(String vraag, UUID huishouden, Rij<T> rij) {
        return jdbc.sql(vraag)
                .param("huishouden", huishouden)
                .query((resultaat, nummer) -> rij.van(resultaat))
                .list();
    }

    private interface Rij<T> {
        T van(ResultSet rij) throws SQLException;
    }

    List<Betrokkenheid> betrokkenen(UUID huishouden) {
        return rijen(
                BETROKKENEN,
                huishouden,
                rij -> new Betrokkenheid(
                        uuid(rij, "id"),
                        huishouden,
                        uuid(rij, "account"),
                        rij.getString("naam"),
                        rij.getObject("organisatie", UUID.class),
                        rij.getString("rol"),
                        Doel.valueOf(rij.getString("doel")),
                        rij.getDate("vanaf").toLocalDate(),
                        dag(rij.getDate("tot")),
                        moment(rij.getTimestamp("beeindigd"))));
    }

    List<Rechtsgrond> gronden(UUID huishouden) {
        return rijen(
                "select * from rechtsgrond where huishouden = :huishouden order by vastgelegd",
                huishouden,
                rij -> new Rechtsgrond(
                        uuid(rij, "id"),
                        huishouden,
                        Doel.valueOf(rij.getString("doel")),
                        Grondslag.valueOf(rij.getString("grondslag")),
                        tekst(rij, "toelichting_kluis"),
                        rij.getDate("vanaf").toLocalDate(),
                        dag(rij.getDate("tot")),
                        moment(rij.getTimestamp("beeindigd"))));
    }

    List<Toestemming> toestemmingen(UUID huishouden) {
        return rijen(
                "select * from toestemming where huishouden = :huishouden order by vastgelegd desc",
                huishouden,
                rij -> new Toestemming(
                        uuid(rij, "id"),
                        huishouden,
                        Doel.valueOf(rij.getString("doel")),
                        tekst(rij, "door_kluis"),
                        uuids(rij, "organisaties"),
                        rij.getDate("vanaf").toLocalDate(),
                        rij.getDate("tot").toLocalDate(),
                        rij.getBoolean("geweigerd"),
                        tekst(rij, "gevolg_kluis"),
                        moment(rij.getTimestamp("ingetrokken"))));
    }

    /** Every use of the emergency procedure, those that wait for review first. */
    List<Noodtoegang> alleNoodtoegangen() {
        return jdbc.sql("""
                select n.*, a.naam from noodtoegang n join account a on a.id = n.account
                order by n.beoordeeld is not null, n.van desc limit 500
                """).query((rij, nummer) -> noodtoegang(rij)).list();
    }

    private Noodtoegang noodtoegang(ResultSet rij) throws SQLException {
        return new Noodtoegang(
                uuid(rij, "id"),
                uuid(rij, "huishouden"),
                uuid(rij, "account"),
                rij.getString("naam"),
                tekst(rij, "reden_kluis"),
                rij.getTimestamp("van").toInstant(),
                rij.getTimestamp("tot").toInstant(),
                moment(rij.getTimestamp("beoordeeld")),
                rij.getObject("terecht", Boolean.class),
                tekst(rij, "oordeel_kluis"));
    }

    List<Slot> sloten(UUID huishouden) {
        return rijen(
                "select * from slot where huishouden = :huishouden and eraf is null order by gezet",
                huishouden,
                rij -> new Slot(
                        uuid(rij, "id"),
                        huishouden,
                        rij.getString("onderdeel"),
                        tekst(rij, "reden_kluis"),
                        uuids(rij, "accounts"),
                        uuid(rij, "gezet_door"),
                        rij.getTimestamp("gezet").toInstant()));
    }

    List<VastContact> vasteContacten(UUID huishouden) {
        return rijen(
                """
                select v.*, a.naam from vast_contact v join account a on a.id = v.account
                where v.huishouden = :huishouden order by v.van desc
                """,
                huishouden,
                rij -> new VastContact(
                        uuid(rij, "account"),
                        rij.getString("naam"),
                        rij.getTimestamp("van").toInstant(),
                        moment(rij.getTimestamp("tot"))));
    }

    Optional<UUID> metKenmerk(String kenmerk) {
        return jdbc.sql("select huishouden from huishoudregister where kenmerk = :kenmerk")
                .param("kenmerk", kenmerk)
                .query(UUID.class)
                .optional();
    }

    String kenmerk(UUID huishouden) {
        return jdbc.sql("select kenmerk from huishoudregister where huishouden = :huishouden")
                .param("huishouden", huishouden)
                .query(String.class)
                .single();
    }

    /** How the store names the place of an encrypted text of a row. */
    static String plek(UUID rij, String kolom) {
        return "toegang/" + rij + "/" + kolom;
    }

    private String tekst(ResultSet rij, String kolom) throws SQLException {
        String versleuteld = rij.getString(kolom);
        return versleuteld.isEmpty() ? "" : kluis.ontsleutel(versleuteld, plek(uuid(rij, "id"), kolom));
    }

    /** As {@link #tekst}, the other way: an empty text stays empty. */
    String versleutel(String tekst, UUID rij, String kolom) {
        return tekst.isBlank() ? "" : kluis.versleutel(tekst.strip(), plek(rij, kolom));
    }

    private static UUID uuid(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }

    private static Set<UUID> uuids(ResultSet rij, String kolom) throws SQLException {
        return Arrays.stream((UUID[]) rij.getArray(kolom).getArray()).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable LocalDate dag(@Nullable Date dag) {
        return dag == null ? null : dag.toLocalDate();
    }

    private static @Nullable Instant moment(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
