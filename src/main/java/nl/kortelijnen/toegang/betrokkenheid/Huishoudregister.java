package nl.kortelijnen.toegang.betrokkenheid;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which households there are, by number and kenmerk alone, and since when nothing was changed in them. */
@Service
public class Huishoudregister {

    /** In the register and still somebody's, with the last change by anybody; reading is no change. */
    private static final String STIL = """
            select r.huishouden, r.kenmerk, coalesce(l.tijd, r.begonnen) as laatst
            from huishoudregister r
            left join lateral (
                select tijd from logboek
                where huishouden = r.huishouden and uitkomst = 'GELUKT' and soort in ('AANMAKEN', 'WIJZIGEN', 'VERWIJDEREN')
                order by nr desc limit 1) l on true
            where exists (select from betrokkenheid b where b.huishouden = r.huishouden)
            """;

    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Logboek logboek;

    Huishoudregister(JdbcClient jdbc, Toegang toegang, Logboek logboek) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.logboek = logboek;
    }

    /** @param laatst when something was last changed in it */
    public record Regel(UUID huishouden, String kenmerk, Instant laatst) {}

    /**
     * For the privacy officer: those in which nothing was changed since, the longest ago first. Looking is logged.
     *
     * @param zonder which are not asked for
     */
    public List<Regel> stilSinds(Instant voor, Collection<UUID> zonder, int hoogstens) {
        toegang.vereisGeteld(Rol.PRIVACYFUNCTIONARIS);
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, null, "bewaartermijnen", "", "toezicht"));
        return jdbc.sql("select * from (" + STIL + ") stil where laatst < :voor and huishouden <> all(:zonder)"
                        + " order by laatst limit :hoogstens")
                .param("voor", Timestamp.from(voor))
                .param("zonder", zonder.toArray(UUID[]::new))
                .param("hoogstens", hoogstens)
                .query((rij, nummer) -> regel(
                        rij.getObject("huishouden", UUID.class), rij.getString("kenmerk"), rij.getTimestamp("laatst")))
                .list();
    }

    /** This one, as long as it is somebody's; whoever asks must have asked whether it may be seen. */
    public Optional<Regel> van(UUID huishouden) {
        return jdbc.sql(STIL + " and r.huishouden = :huishouden")
                .param("huishouden", huishouden)
                .query((rij, nummer) -> regel(
                        rij.getObject("huishouden", UUID.class), rij.getString("kenmerk"), rij.getTimestamp("laatst")))
                .optional();
    }

    /** Whether somebody opened it by the emergency procedure and nobody has judged that yet. */
    public boolean wachtOpOordeel(UUID huishouden) {
        return jdbc.sql("select exists (select from noodtoegang where huishouden = :huishouden and beoordeeld is null)")
                .param("huishouden", huishouden)
                .query(Boolean.class)
                .single();
    }

    /** Who is involved with which household now. Without rights of its own: to count whose it is, not to show. */
    public Map<UUID, Set<UUID>> betrokken() {
        return jdbc
                .sql("select huishouden, array_agg(distinct account) as wie from betrokkenheid where beeindigd is null"
                        + " group by huishouden")
                .query((rij, nummer) -> Map.entry(rij.getObject("huishouden", UUID.class), Set.of((UUID[])
                        rij.getArray("wie").getArray())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Regel regel(UUID huishouden, String kenmerk, Timestamp laatst) {
        return new Regel(
                Objects.requireNonNull(huishouden),
                kenmerk,
                Objects.requireNonNull(laatst).toInstant());
    }
}
