package nl.kortelijnen.huishouden.meting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.verloop.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is measured: one statement for each kind, whatever the number of households. */
@Component
public class Verloopmetingen {

    /** A report counts as a her-melding as {@link nl.kortelijnen.huishouden.verloop.Episode#telt} says. */
    private static final String MELDINGEN = """
            select e.melding, e.organisatie, e.sector,
                   exists (select 1 from episode eerder
                           where eerder.huishouden = e.huishouden and eerder.id <> e.id
                             and eerder.geopend <= e.geopend and eerder.melding <= e.melding
                             and e.melding <= eerder.melding + interval '12 months') as hermelding
            from episode e where e.melding between :van and :tot
            """;

    private static final String PER_SECTOR = """
            select sector, count(*) as aantal from episode where melding between :van and :tot group by sector
            """;

    private static final String SLUITINGEN = """
            select e.gesloten, e.organisatie, e.met_plan, e.gesloten - e.melding as dagen,
                   (select count(distinct b.account) from betrokkenheid b
                    where b.huishouden = e.huishouden and b.vanaf <= e.gesloten) as gezichten
            from episode e where e.gesloten between :van and :tot and e.afloop <> 'NIET_NODIG'
            """;
    private static final String AFSPRAKEN = """
            select p.aanvaard, e.organisatie, a.netwerk
            from planafspraak a
            join toekomstplan p on p.id = a.plan
            left join episode e on e.id = p.episode
            where p.aanvaard between :van and :tot
            """;
    private static final String NAZORG = """
            select n.op, a.organisatie, n.gedaan
            from nazorgmoment n join account a on a.id = n.wie
            where n.op between :van and :tot and n.vervallen is null
            """;
    private static final String ERVARINGEN = """
            select kwartaal, organisatie, gehoord, respect, duidelijk, tempo
            from ervaring where kwartaal between :van and :tot
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Verloopmetingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    public List<Verloopmeting.Melding> meldingen(Kwartaal eerste, Kwartaal laatste) {
        return tussen(
                MELDINGEN,
                eerste,
                laatste,
                (rij, nummer) -> new Verloopmeting.Melding(
                        kwartaal(rij, "melding"),
                        organisatie(rij),
                        rij.getBoolean("hermelding"),
                        Sector.valueOf(rij.getString("sector")).label()));
    }

    /** How many reports came from where; what did not report is not in it. */
    public Map<String, Integer> meldingenPerSector(Kwartaal kwartaal) {
        Map<String, Integer> per = new HashMap<>();
        jdbc.sql(PER_SECTOR)
                .param("van", kwartaal.eersteDag())
                .param("tot", kwartaal.laatsteDag())
                .query(rij -> {
                    per.put(Sector.valueOf(rij.getString("sector")).label(), rij.getInt("aantal"));
                });
        return per;
    }

    public List<Verloopmeting.Sluiting> sluitingen(Kwartaal eerste, Kwartaal laatste) {
        return tussen(
                SLUITINGEN,
                eerste,
                laatste,
                (rij, nummer) -> new Verloopmeting.Sluiting(
                        kwartaal(rij, "gesloten"),
                        organisatie(rij),
                        rij.getBoolean("met_plan"),
                        rij.getInt("dagen"),
                        rij.getInt("gezichten")));
    }

    public List<Verloopmeting.Afspraak> afspraken(Kwartaal eerste, Kwartaal laatste) {
        return tussen(
                AFSPRAKEN,
                eerste,
                laatste,
                (rij, nummer) -> new Verloopmeting.Afspraak(
                        kwartaal(rij, "aanvaard"), organisatie(rij), rij.getBoolean("netwerk")));
    }

    public List<Verloopmeting.Nazorg> nazorg(Kwartaal eerste, Kwartaal laatste) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return tussen(
                NAZORG,
                eerste,
                laatste,
                (rij, nummer) -> new Verloopmeting.Nazorg(kwartaal(rij, "op"), organisatie(rij), stand(rij, vandaag)));
    }

    private static Verloopmeting.Nazorg.Stand stand(ResultSet rij, LocalDate vandaag) throws SQLException {
        LocalDate op = rij.getObject("op", LocalDate.class);
        if (rij.getTimestamp("gedaan") == null) {
            return op.isBefore(vandaag) ? Verloopmeting.Nazorg.Stand.GEMIST : Verloopmeting.Nazorg.Stand.KOMT_NOG;
        }
        LocalDate gedaan = LocalDate.ofInstant(rij.getTimestamp("gedaan").toInstant(), Nederlands.TIJDZONE);
        return gedaan.isAfter(op) ? Verloopmeting.Nazorg.Stand.LATER : Verloopmeting.Nazorg.Stand.OP_TIJD;
    }

    public List<Verloopmeting.Ervaring> ervaringen(Kwartaal eerste, Kwartaal laatste) {
        return jdbc.sql(ERVARINGEN)
                .param("van", eerste.code())
                .param("tot", laatste.code())
                .query((rij, nummer) -> new Verloopmeting.Ervaring(
                        Kwartaal.van(rij.getString("kwartaal")),
                        organisatie(rij),
                        rij.getInt("gehoord"),
                        rij.getInt("respect"),
                        rij.getInt("duidelijk"),
                        rij.getInt("tempo")))
                .list();
    }

    /** From where reports come, as they are called. */
    public static List<String> sectoren() {
        return Arrays.stream(Sector.values()).map(Sector::label).toList();
    }

    private <M> List<M> tussen(String vraag, Kwartaal eerste, Kwartaal laatste, RowMapper<M> lees) {
        return jdbc.sql(vraag)
                .param("van", eerste.eersteDag())
                .param("tot", laatste.laatsteDag())
                .query(lees)
                .list();
    }

    private static Kwartaal kwartaal(ResultSet rij, String kolom) throws SQLException {
        return Kwartaal.van(rij.getObject(kolom, LocalDate.class));
    }

    private static @Nullable UUID organisatie(ResultSet rij) throws SQLException {
        return rij.getObject("organisatie", UUID.class);
    }
}
