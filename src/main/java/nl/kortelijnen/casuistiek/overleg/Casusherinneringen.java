package nl.kortelijnen.casuistiek.overleg;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for somebody after thinking together about a case: an invitation, and what one said one would do (C08). */
@Component
public class Casusherinneringen {

    /** So many days before it must be done one hears of it. */
    private static final int VOORAF = 3;

    private final JdbcClient jdbc;
    private final Clock klok;

    Casusherinneringen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Something one said one would do.
     *
     * @param in the intervisie or conference
     * @param overleg whether it is a conference
     */
    public record Open(
            UUID in,
            boolean overleg,
            String tekst,
            @Nullable LocalDate voor,
            boolean teLaat) {}

    public record Uitnodiging(UUID overleg, String onderwerp, java.time.Instant op) {}

    /** Of shared cases alone: what is done about a hidden one waits until it is back. Soonest first. */
    public List<Open> open(Gebruiker wie) {
        if (!wie.heeft(Rol.PROFESSIONAL)) {
            return List.of();
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        return jdbc.sql("""
                        select i.id as van, false as overleg, a.tekst, a.voor
                        from intervisie_afspraak a join intervisie i on i.id = a.intervisie join casus c on c.id = i.casus
                        where a.account = :wie and a.gedaan is null and c.status = 'GEDEELD'
                          and (a.voor is null or a.voor <= :tot)
                        union all
                        select a.overleg, true, a.tekst, a.voor
                        from casusoverleg_afspraak a join casus c on c.id = a.casus
                        where a.account = :wie and a.gedaan is null and c.status = 'GEDEELD'
                          and (a.voor is null or a.voor <= :tot)
                        order by 4 nulls last, 3 limit 20
                        """)
                .param("wie", wie.account())
                .param("tot", Date.valueOf(vandaag.plusDays(VOORAF)))
                .query((rij, nummer) -> {
                    LocalDate voor = rij.getObject("voor", LocalDate.class);
                    return new Open(
                            rij.getObject("van", UUID.class),
                            rij.getBoolean("overleg"),
                            rij.getString("tekst"),
                            voor,
                            voor != null && voor.isBefore(vandaag));
                })
                .list();
    }

    /** To conferences that were not yet, without an answer. */
    public List<Uitnodiging> uitnodigingen(Gebruiker wie) {
        if (!wie.heeft(Rol.PROFESSIONAL)) {
            return List.of();
        }
        return jdbc.sql("""
                        select o.id, o.onderwerp, o.op from casusoverleg o
                        join casusoverleg_genodigde g on g.overleg = o.id
                        where g.account = :wie and g.komt is null and o.afgerond is null and o.op > :nu order by o.op
                        """)
                .param("wie", wie.account())
                .param("nu", java.sql.Timestamp.from(klok.instant()))
                .query((rij, nummer) -> new Uitnodiging(
                        rij.getObject("id", UUID.class),
                        rij.getString("onderwerp"),
                        rij.getTimestamp("op").toInstant()))
                .list();
    }
}
