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
import nl.kortelijnen.opslag.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who may see what from PostgreSQL, with the texts decrypted. */
@Component
class Rechtenkast {

    private static final String BETROKKENEN = """
            select b.*, a.naam, a.organisatie from betrokkenheid b join account a on a.id = b.account
            where b.huishouden = :huishouden and a.actief order by b.toegevoegd
            """;
    private static final String NOODTOEGANGEN = """
            select n.*, a.naam from noodtoegang n join account a on a.id = n.account
            where n.huishouden = :huishouden order by n.van desc
            """;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Rechtenkast(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    /** All that counts for this household; empty lists when it does not exist. */
    Rechtenstand stand(UUID huishouden) {
        return new Rechtenstand(
                betrokkenen(huishouden),
                gronden(huishouden),
                toestemmingen(huishouden),
                noodtoegangen(huishouden),
                sloten(huishouden));
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

    List<Noodtoegang> noodtoegangen(UUID huishouden) {
        return rijen(NOODTOEGANGEN, huishouden, this::noodtoegang);
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

    /** Where this account has an involvement that was not ended; whether it opens is for {@link Rechtenstand}. */
    Set<UUID> vanAccount(UUID account) {
        return Set.copyOf(
                jdbc.sql("""
                        select distinct huishouden from betrokkenheid where account = :account and beeindigd is null
                        """).param("account", account).query(UUID.class).list());
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
