package nl.kortelijnen.consultatie.cijfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is measured: one statement for each kind, whatever the number of consultations. */
@Component
class Metingen {

    private static final String VRAGEN = """
            select organisatie, fase, signaal, bezoek_geweest, gevraagd, aangenomen, beantwoord, deskundige
            from consultvraag where gevraagd >= :begin and gevraagd < :einde
            """;

    private static final String ADVIEZEN = """
            select organisatie, uitkomst, gestuurd, hulp_vanaf
            from consultadvies where gestuurd >= :begin and gestuurd < :einde
            """;

    private static final String MELDERS = """
            select t.termijn, t.gegeven, c.organisatie from consultterugkoppeling t join consultvraag c on c.id = t.consult
            where t.termijn >= :eerste and t.termijn <= :laatste
            """;

    private static final String OVERDRACHTEN = """
            select warm, aangeboden, aangenomen, contact
            from consultoverdracht where aangeboden >= :begin and aangeboden < :einde
            """;

    private final JdbcClient jdbc;

    Metingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Meting.Vraag> vragen(Kwartaal eerste, Kwartaal laatste) {
        return tussen(
                VRAGEN,
                eerste,
                laatste,
                (rij, nummer) -> new Meting.Vraag(
                        kwartaal(rij, "gevraagd"),
                        rij.getObject("organisatie", UUID.class),
                        Fase.valueOf(rij.getString("fase")),
                        rij.getObject("signaal", LocalDate.class),
                        rij.getObject("bezoek_geweest", Boolean.class),
                        rij.getTimestamp("gevraagd").toInstant(),
                        moment(rij, "aangenomen"),
                        moment(rij, "beantwoord"),
                        rij.getObject("deskundige", UUID.class)));
    }

    List<Meting.Advies> adviezen(Kwartaal eerste, Kwartaal laatste) {
        return tussen(
                ADVIEZEN,
                eerste,
                laatste,
                (rij, nummer) -> new Meting.Advies(
                        kwartaal(rij, "gestuurd"),
                        rij.getObject("organisatie", UUID.class),
                        rij.getString("uitkomst"),
                        dagen(moment(rij, "gestuurd"), rij.getObject("hulp_vanaf", LocalDate.class))));
    }

    List<Meting.Melder> melders(Kwartaal eerste, Kwartaal laatste) {
        return jdbc.sql(MELDERS)
                .param("eerste", eerste.eersteDag())
                .param("laatste", laatste.laatsteDag())
                .query((rij, nummer) -> {
                    LocalDate termijn = rij.getObject("termijn", LocalDate.class);
                    Instant gegeven = moment(rij, "gegeven");
                    return new Meting.Melder(
                            Kwartaal.van(termijn),
                            rij.getObject("organisatie", UUID.class),
                            termijn,
                            gegeven == null ? null : dag(gegeven));
                })
                .list();
    }

    List<Meting.Overdracht> overdrachten(Kwartaal eerste, Kwartaal laatste) {
        return tussen(
                OVERDRACHTEN,
                eerste,
                laatste,
                (rij, nummer) -> new Meting.Overdracht(
                        kwartaal(rij, "aangeboden"),
                        rij.getBoolean("warm"),
                        dagen(moment(rij, "aangenomen"), rij.getObject("contact", LocalDate.class))));
    }

    private <T> List<T> tussen(String vraag, Kwartaal eerste, Kwartaal laatste, RowMapper<T> rij) {
        return jdbc.sql(vraag)
                .param("begin", Timestamp.from(eerste.begin()))
                .param("einde", Timestamp.from(laatste.volgende().begin()))
                .query(rij)
                .list();
    }

    private static Kwartaal kwartaal(ResultSet rij, String kolom) throws SQLException {
        return Kwartaal.van(dag(rij.getTimestamp(kolom).toInstant()));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp moment = rij.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, Nederlands.TIJDZONE);
    }

    private static @Nullable Integer dagen(@Nullable Instant van, @Nullable LocalDate tot) {
        return van == null || tot == null ? null : (int) ChronoUnit.DAYS.between(dag(van), tot);
    }
}
