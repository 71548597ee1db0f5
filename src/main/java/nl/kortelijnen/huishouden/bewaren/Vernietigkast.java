package nl.kortelijnen.huishouden.bewaren;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked to be destroyed, what waits longer, and what is gone. */
@Component
class Vernietigkast {

    private static final int MEESTE = 200;

    private static final String ALLE = """
            select v.*, a.naam as voorsteller, b.naam as tweede
            from vernietiging v
            join account a on a.id = v.voorgesteld_door
            left join account b on b.id = v.bevestigd_door
            where v.afgewezen is null
            """;
    private static final String VOEG_TOE = """
            insert into vernietiging (id, huishouden, kenmerk, aanleiding, laatst, voorgesteld_door, functionaris, voorgesteld)
            values (:id, :huishouden, :kenmerk, :aanleiding, :laatst, :door, :functionaris, :nu)
            """;
    private static final String STEL_UIT = """
            insert into bewaaruitstel (huishouden, tot, reden, door, op) values (:huishouden, :tot, :reden, :door, :nu)
            on conflict (huishouden) do update set tot = :tot, reden = :reden, door = :door, op = :nu
            """;

    private final JdbcClient jdbc;

    Vernietigkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Voorstel(
            UUID huishouden,
            String kenmerk,
            Aanleiding aanleiding,
            LocalDate laatst,
            UUID door,
            boolean functionaris) {}

    /** @return empty when it is asked for already */
    Optional<UUID> voegToe(Voorstel een, Instant nu) {
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql(VOEG_TOE)
                    .param("id", id)
                    .param("huishouden", een.huishouden())
                    .param("kenmerk", een.kenmerk())
                    .param("aanleiding", een.aanleiding().name())
                    .param("laatst", een.laatst())
                    .param("door", een.door())
                    .param("functionaris", een.functionaris())
                    .param("nu", Timestamp.from(nu))
                    .update();
            return Optional.of(id);
        } catch (DuplicateKeyException al) {
            return Optional.empty();
        }
    }

    /** What waits for a second person or is going on, and then what is gone, the newest first. */
    List<Vernietiging> alle() {
        List<Vernietiging> alle = jdbc.sql(
                        ALLE + " order by v.gereed desc nulls first, v.voorgesteld desc limit " + MEESTE)
                .query((rij, nummer) -> lees(rij))
                .list();
        Map<UUID, List<Vernietiging.Deel>> delen =
                delen(alle.stream().map(Vernietiging::id).toList());
        return alle.stream()
                .map(een -> een.met(delen.getOrDefault(een.id(), List.of())))
                .toList();
    }

    /** Whoever must see at once that something changed: the privacy officers and who asked. */
    Set<UUID> moetenHetWeten(UUID voorsteller) {
        Set<UUID> wie = new HashSet<>(jdbc.sql("select account from account_rol where rol = 'PRIVACYFUNCTIONARIS'")
                .query((rij, nummer) -> Objects.requireNonNull(rij.getObject(1, UUID.class)))
                .list());
        wie.add(voorsteller);
        return wie;
    }

    int wachtend() {
        return jdbc.sql("select count(*) from vernietiging where bevestigd is null and afgewezen is null")
                .query(Integer.class)
                .single();
    }

    /** Of these households, with this fixed contact: those that wait for a yes to a privacy officer. */
    List<UUID> gevraagdVoor(List<UUID> huishoudens, UUID contact) {
        return huishoudens.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select v.huishouden from vernietiging v
                                join vast_contact c on c.huishouden = v.huishouden and c.tot is null and c.account = :contact
                                where v.huishouden = any(:huishoudens) and v.functionaris
                                  and v.bevestigd is null and v.afgewezen is null
                                """)
                        .param("contact", contact)
                        .param("huishoudens", huishoudens.toArray(UUID[]::new))
                        .query((rij, nummer) -> Objects.requireNonNull(rij.getObject(1, UUID.class)))
                        .list();
    }

    /** The one that is not done yet. */
    Optional<Vernietiging> lopend(UUID huishouden) {
        return jdbc.sql(ALLE + " and v.gereed is null and v.huishouden = :huishouden")
                .param("huishouden", huishouden)
                .query((rij, nummer) -> lees(rij))
                .optional();
    }

    /** For a step: who comes second waits, and then sees what the first did. */
    Optional<Vernietiging> voorStap(UUID id) {
        return jdbc.sql(ALLE + " and v.id = :id for update of v")
                .param("id", id)
                .query((rij, nummer) -> lees(rij))
                .optional();
    }

    Optional<Vernietiging> een(UUID id) {
        Optional<Vernietiging> een = jdbc.sql(ALLE + " and v.id = :id")
                .param("id", id)
                .query((rij, nummer) -> lees(rij))
                .optional();
        return een.map(deze -> deze.met(delen(List.of(id)).getOrDefault(id, List.of())));
    }

    /** Agreed to and not done yet. */
    List<UUID> teDoen() {
        return jdbc.sql("select id from vernietiging where bevestigd is not null and gereed is null order by bevestigd")
                .query((rij, nummer) -> Objects.requireNonNull(rij.getObject(1, UUID.class)))
                .list();
    }

    void bevestig(UUID id, UUID door, Instant nu) {
        zet(id, "update vernietiging set bevestigd = :nu, bevestigd_door = :door where id = :id", door, nu);
    }

    void wijsAf(UUID id, UUID door, Instant nu) {
        zet(id, "update vernietiging set afgewezen = :nu, afgewezen_door = :door where id = :id", door, nu);
    }

    private void zet(UUID id, String opdracht, UUID door, Instant nu) {
        jdbc.sql(opdracht)
                .param("id", id)
                .param("door", door)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** How many of what there are, counted once: after a stop halfway there is less. */
    void tel(UUID id, List<Vernietiging.Deel> delen) {
        if (!delen(List.of(id)).isEmpty()) {
            return;
        }
        int volgorde = 0;
        for (Vernietiging.Deel deel : delen) {
            jdbc.sql(
                            "insert into vernietigdeel (vernietiging, volgorde, naam, aantal) values (:id, :volgorde, :naam, :aantal)")
                    .param("id", id)
                    .param("volgorde", volgorde++)
                    .param("naam", deel.naam())
                    .param("aantal", deel.aantal())
                    .update();
        }
    }

    void gereed(UUID id, Instant nu) {
        jdbc.sql("update vernietiging set gereed = :nu where id = :id")
                .param("id", id)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    void stelUit(UUID huishouden, LocalDate tot, Bewaarreden reden, UUID door, Instant nu) {
        jdbc.sql(STEL_UIT)
                .param("huishouden", huishouden)
                .param("tot", tot)
                .param("reden", reden.name())
                .param("door", door)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** Households that are not asked for: in use, kept longer, or being destroyed. */
    List<UUID> nietTeVragen(LocalDate vandaag) {
        return jdbc.sql("""
                        select huishouden from bewaaruitstel where tot > :vandaag
                        union select huishouden from vernietiging where gereed is null and afgewezen is null
                        union select huishouden from episode where gesloten is null
                        """)
                .param("vandaag", vandaag)
                .query((rij, nummer) -> Objects.requireNonNull(rij.getObject(1, UUID.class)))
                .list();
    }

    private Map<UUID, List<Vernietiging.Deel>> delen(List<UUID> van) {
        Map<UUID, List<Vernietiging.Deel>> delen = new HashMap<>();
        jdbc.sql(
                        "select vernietiging, naam, aantal from vernietigdeel where vernietiging = any(:van) order by volgorde")
                .param("van", van.toArray(UUID[]::new))
                .query(rij -> {
                    delen.computeIfAbsent(id(rij, "vernietiging"), eerste -> new ArrayList<>())
                            .add(new Vernietiging.Deel(rij.getString("naam"), rij.getInt("aantal")));
                });
        return delen;
    }

    private static Vernietiging lees(ResultSet rij) throws SQLException {
        return new Vernietiging(
                id(rij, "id"),
                id(rij, "huishouden"),
                rij.getString("kenmerk"),
                Aanleiding.valueOf(rij.getString("aanleiding")),
                rij.getDate("laatst").toLocalDate(),
                id(rij, "voorgesteld_door"),
                rij.getString("voorsteller"),
                rij.getBoolean("functionaris"),
                rij.getTimestamp("voorgesteld").toInstant(),
                rij.getString("tweede"),
                moment(rij.getTimestamp("bevestigd")),
                moment(rij.getTimestamp("gereed")),
                List.of());
    }

    private static UUID id(ResultSet rij, String kolom) throws SQLException {
        return Objects.requireNonNull(rij.getObject(kolom, UUID.class));
    }

    private static @Nullable Instant moment(@Nullable Timestamp op) {
        return op == null ? null : op.toInstant();
    }
}
