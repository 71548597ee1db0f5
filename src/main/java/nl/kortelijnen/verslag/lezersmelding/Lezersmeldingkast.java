package nl.kortelijnen.verslag.lezersmelding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers said, in the store; only of reports that are still published. */
@Component
class Lezersmeldingkast {

    private static final String ERBIJ = """
            insert into verslag_lezersmelding (id, verslag, versie, tekst, bereikbaar, op)
            select :id, v.verslag, v.nummer, :tekst, :bereikbaar, :nu from verslag_versie v
            where v.verslag = :verslag and v.staat = 'GEPUBLICEERD'
            """;

    private static final String ANTWOORD = """
            update verslag_lezersmelding set antwoord = :antwoord, beantwoord = :nu, beantwoord_door = :door, bereikbaar = ''
            where id = :id and beantwoord is null
            """;

    private static final String OPEN = """
            select w.slug, v.titel, count(*) as aantal, min(m.op) as oudste from verslag_lezersmelding m
            join verslag w on w.id = m.verslag join verslag_versie v on v.verslag = w.id and v.staat = 'GEPUBLICEERD'
            where m.beantwoord is null group by w.slug, v.titel order by oudste
            """;

    private final JdbcClient jdbc;

    Lezersmeldingkast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean bewaar(UUID id, UUID verslag, String tekst, String bereikbaar, Instant nu) {
        return jdbc.sql(ERBIJ)
                        .param("id", id)
                        .param("verslag", verslag)
                        .param("tekst", tekst)
                        .param("bereikbaar", bereikbaar)
                        .param("nu", Timestamp.from(nu))
                        .update()
                > 0;
    }

    int open(UUID verslag) {
        return jdbc.sql("select count(*) from verslag_lezersmelding where verslag = :verslag and beantwoord is null")
                .param("verslag", verslag)
                .query(Integer.class)
                .single();
    }

    List<Lezersmelding> van(UUID verslag) {
        return jdbc.sql("""
                        select * from verslag_lezersmelding where verslag = :verslag
                        order by (beantwoord is not null), op desc limit 200
                        """)
                .param("verslag", verslag)
                .query((rij, nummer) -> melding(rij))
                .list();
    }

    Optional<Lezersmelding> een(UUID verslag, UUID id) {
        return jdbc.sql("select * from verslag_lezersmelding where verslag = :verslag and id = :id")
                .param("verslag", verslag)
                .param("id", id)
                .query((rij, nummer) -> melding(rij))
                .optional();
    }

    boolean beantwoord(UUID id, String antwoord, UUID door, Instant nu) {
        return jdbc.sql(ANTWOORD)
                        .param("id", id)
                        .param("antwoord", antwoord)
                        .param("door", door)
                        .param("nu", Timestamp.from(nu))
                        .update()
                > 0;
    }

    List<Openstaand> openstaand() {
        return jdbc.sql(OPEN)
                .query((rij, nummer) ->
                        new Openstaand(rij.getString("slug"), rij.getString("titel"), rij.getInt("aantal")))
                .list();
    }

    private static Lezersmelding melding(ResultSet rij) throws SQLException {
        Timestamp beantwoord = rij.getTimestamp("beantwoord");
        return new Lezersmelding(
                rij.getObject("id", UUID.class),
                rij.getInt("versie"),
                rij.getString("tekst"),
                rij.getString("bereikbaar"),
                rij.getTimestamp("op").toInstant(),
                rij.getString("antwoord"),
                beantwoord == null ? null : beantwoord.toInstant());
    }
}
