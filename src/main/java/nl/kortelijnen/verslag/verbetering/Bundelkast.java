package nl.kortelijnen.verslag.verbetering;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which points were put together, and which were said not to be the same, in the store. */
@Component
class Bundelkast {

    private final JdbcClient jdbc;

    Bundelkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two points that are not the same, in a fixed order. */
    record Paar(UUID een, UUID ander) {
        static Paar van(UUID een, UUID ander) {
            // PostgreSQL orders uuids by their bytes, as their text does; Java's own order is by signed longs
            return een.toString().compareTo(ander.toString()) < 0 ? new Paar(een, ander) : new Paar(ander, een);
        }
    }

    /** By point. */
    Map<UUID, UUID> bundels() {
        Map<UUID, UUID> uit = new HashMap<>();
        jdbc.sql("select volgpunt, bundel from verslag_bundel_punt").query(rij -> {
            uit.put(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class));
        });
        return uit;
    }

    Set<Paar> los() {
        return new HashSet<>(jdbc.sql("select een, ander from verslag_bundel_los")
                .query((rij, nummer) -> new Paar(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class)))
                .list());
    }

    void maak(UUID bundel, Instant nu) {
        jdbc.sql("insert into verslag_bundel (id, gemaakt) values (:id, :nu)")
                .param("id", bundel)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    void zet(UUID bundel, Collection<UUID> punten, String wie, Instant nu) {
        punten.forEach(punt -> jdbc.sql("insert into verslag_bundel_punt (volgpunt, bundel, wie, wanneer)"
                        + " values (:punt, :bundel, :wie, :nu)"
                        + " on conflict (volgpunt) do update set bundel = excluded.bundel, wie = excluded.wie,"
                        + " wanneer = excluded.wanneer")
                .param("punt", punt)
                .param("bundel", bundel)
                .param("wie", wie)
                .param("nu", Timestamp.from(nu))
                .update());
    }

    /** A bundle of one is none. */
    void haalUit(UUID punt) {
        jdbc.sql("delete from verslag_bundel_punt where volgpunt = :punt")
                .param("punt", punt)
                .update();
        jdbc.sql(
                        "delete from verslag_bundel b where (select count(*) from verslag_bundel_punt p where p.bundel = b.id) < 2")
                .update();
    }

    void zetLos(Paar paar, String wie, Instant nu) {
        jdbc.sql("insert into verslag_bundel_los (een, ander, wie, wanneer) values (:een, :ander, :wie, :nu)"
                        + " on conflict do nothing")
                .param("een", paar.een())
                .param("ander", paar.ander())
                .param("wie", wie)
                .param("nu", Timestamp.from(nu))
                .update();
    }
}
