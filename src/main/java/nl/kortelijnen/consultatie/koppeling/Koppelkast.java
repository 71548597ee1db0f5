package nl.kortelijnen.consultatie.koppeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the links. Says nothing about who may see what. */
@Repository
class Koppelkast {

    private static final String VELDEN =
            "select id, nummer, huishouden, doel, grondslag, door, gekoppeld, ontkoppeld, ontkoppeld_door from huiskoppeling ";

    private final JdbcClient jdbc;

    Koppelkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Koppelrij(
            UUID id,
            String nummer,
            UUID huishouden,
            Doel doel,
            Grondslag grondslag,
            UUID door,
            Instant gekoppeld,
            @Nullable Instant ontkoppeld,
            @Nullable UUID ontkoppeldDoor) {}

    /** @throws DuplicateKeyException when these two are linked already */
    void koppel(UUID consult, Koppelrij rij) {
        jdbc.sql("""
                        insert into huiskoppeling (id, consult, nummer, huishouden, doel, grondslag, door, gekoppeld)
                        values (:id, :consult, :nummer, :huishouden, :doel, :grondslag, :door, :gekoppeld)
                        """)
                .param("id", rij.id())
                .param("consult", consult)
                .param("nummer", rij.nummer())
                .param("huishouden", rij.huishouden())
                .param("doel", rij.doel().name())
                .param("grondslag", rij.grondslag().name())
                .param("door", rij.door())
                .param("gekoppeld", Timestamp.from(rij.gekoppeld()))
                .update();
    }

    void ontkoppel(UUID id, UUID door, Instant nu) {
        jdbc.sql("update huiskoppeling set ontkoppeld = :nu, ontkoppeld_door = :door "
                        + "where id = :id and ontkoppeld is null")
                .param("id", id)
                .param("door", door)
                .param("nu", Timestamp.from(nu))
                .update();
    }

    Optional<Koppelrij> een(UUID id) {
        return jdbc.sql(VELDEN + "where id = :id")
                .param("id", id)
                .query((rij, nummer) -> rij(rij))
                .optional();
    }

    List<Koppelrij> vanConsult(UUID consult) {
        return jdbc.sql(VELDEN + "where consult = :consult order by gekoppeld, id")
                .param("consult", consult)
                .query((rij, nummer) -> rij(rij))
                .list();
    }

    List<Koppelrij> vanHuishouden(UUID huishouden) {
        return jdbc.sql(VELDEN + "where huishouden = :huishouden order by gekoppeld desc, id limit 100")
                .param("huishouden", huishouden)
                .query((rij, nummer) -> rij(rij))
                .list();
    }

    int aantal(UUID huishouden) {
        return jdbc.sql("select count(*) from huiskoppeling where huishouden = :huishouden")
                .param("huishouden", huishouden)
                .query(Integer.class)
                .single();
    }

    void vergeet(UUID huishouden) {
        jdbc.sql("delete from huiskoppeling where huishouden = :huishouden")
                .param("huishouden", huishouden)
                .update();
    }

    private static Koppelrij rij(ResultSet rij) throws SQLException {
        Timestamp ontkoppeld = rij.getTimestamp("ontkoppeld");
        return new Koppelrij(
                Objects.requireNonNull(rij.getObject("id", UUID.class)),
                rij.getString("nummer"),
                Objects.requireNonNull(rij.getObject("huishouden", UUID.class)),
                Doel.valueOf(rij.getString("doel")),
                Grondslag.valueOf(rij.getString("grondslag")),
                Objects.requireNonNull(rij.getObject("door", UUID.class)),
                rij.getTimestamp("gekoppeld").toInstant(),
                ontkoppeld == null ? null : ontkoppeld.toInstant(),
                rij.getObject("ontkoppeld_door", UUID.class));
    }
}
