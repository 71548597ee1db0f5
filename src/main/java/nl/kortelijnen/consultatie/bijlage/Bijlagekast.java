package nl.kortelijnen.consultatie.bijlage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the files, encrypted, each bound to its own row. Says nothing about who may see what. */
@Repository
class Bijlagekast implements Versleuteld {

    /** A file can be 18 MB as text: few at once. */
    private static final int SLEUTELS_PER_KEER = 4;

    private final JdbcClient jdbc;
    private final Kluis kluis;

    Bijlagekast(JdbcClient jdbc, Kluis kluis) {
        this.jdbc = jdbc;
        this.kluis = kluis;
    }

    record Bijlagerij(UUID id, UUID van, String naam, int grootte, Instant wanneer) {}

    void zet(UUID consult, Bijlagerij rij, String mediatype, byte[] inhoud) {
        jdbc.sql("""
                        insert into consultbijlage (id, consult, van, naam, mediatype, grootte, inhoud, wanneer)
                        values (:id, :consult, :van, :naam, :mediatype, :grootte, :inhoud, :wanneer)
                        """)
                .param("id", rij.id())
                .param("consult", consult)
                .param("van", rij.van())
                .param("naam", kluis.versleutel(rij.naam(), plek(rij.id())))
                .param("mediatype", mediatype)
                .param("grootte", rij.grootte())
                .param("inhoud", kluis.versleutel(Base64.getEncoder().encodeToString(inhoud), plek(rij.id())))
                .param("wanneer", Timestamp.from(rij.wanneer()))
                .update();
    }

    List<Bijlagerij> van(UUID consult) {
        return jdbc.sql("select id, van, naam, grootte, wanneer from consultbijlage where consult = :consult "
                        + "order by wanneer, id")
                .param("consult", consult)
                .query((rij, nummer) -> {
                    UUID id = Objects.requireNonNull(rij.getObject("id", UUID.class));
                    return new Bijlagerij(
                            id,
                            Objects.requireNonNull(rij.getObject("van", UUID.class)),
                            kluis.ontsleutel(rij.getString("naam"), plek(id)),
                            rij.getInt("grootte"),
                            rij.getTimestamp("wanneer").toInstant());
                })
                .list();
    }

    Optional<Gespreksbijlage.Inhoud> inhoud(UUID consult, UUID id) {
        return jdbc.sql("select naam, mediatype, inhoud from consultbijlage where consult = :consult and id = :id")
                .param("consult", consult)
                .param("id", id)
                .query((rij, nummer) -> new Gespreksbijlage.Inhoud(
                        kluis.ontsleutel(rij.getString("naam"), plek(id)),
                        rij.getString("mediatype"),
                        Base64.getDecoder().decode(kluis.ontsleutel(rij.getString("inhoud"), plek(id)))))
                .optional();
    }

    /** @return whether it was there, and this person's */
    boolean haalWeg(UUID consult, UUID id, UUID van) {
        return jdbc.sql("delete from consultbijlage where consult = :consult and id = :id and van = :van")
                        .param("consult", consult)
                        .param("id", id)
                        .param("van", van)
                        .update()
                > 0;
    }

    @Override
    public String naam() {
        return "bestanden in consultaties";
    }

    @Override
    public int herversleutel(int hoogstens) {
        List<UUID> oude = jdbc.sql(
                        "select id from consultbijlage where not starts_with(inhoud, :begin) or not starts_with(naam, :begin) "
                                + "limit :aantal")
                .param("begin", kluis.begin())
                .param("aantal", Math.min(hoogstens, SLEUTELS_PER_KEER))
                .query((rij, nummer) -> Objects.requireNonNull(rij.getObject(1, UUID.class)))
                .list();
        oude.forEach(this::nieuweSleutel);
        return oude.size();
    }

    /** A file never changes: what we read is what is there still, or it is gone. */
    private void nieuweSleutel(UUID id) {
        jdbc.sql("select naam, inhoud from consultbijlage where id = :id")
                .param("id", id)
                .query(rij -> {
                    jdbc.sql("update consultbijlage set naam = :naam, inhoud = :inhoud where id = :id")
                            .param("naam", kluis.herversleutel(rij.getString("naam"), plek(id)))
                            .param("inhoud", kluis.herversleutel(rij.getString("inhoud"), plek(id)))
                            .param("id", id)
                            .update();
                });
    }

    private static String plek(UUID id) {
        return "consultbijlage/" + id;
    }
}
