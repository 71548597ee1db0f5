package nl.kortelijnen.vraagbaak.toewijzing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.vraagbaak.Kanalen;
import nl.kortelijnen.vraagbaak.Vraagkanaal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long it takes before a question has its first answer (V09): the middle one of the last year. */
@Service
@Transactional(readOnly = true)
public class Reactietijd {

    private static final Duration TERUG = Duration.ofDays(365);

    private static final String MEDIAAN = """
            select count(*) as aantal, count(eerste_antwoord) as beantwoord,
              percentile_cont(0.5) within group (order by extract(epoch from eerste_antwoord - gesteld))
                filter (where eerste_antwoord is not null) as mediaan
            from kanaalvraag where kanaal = any(:kanalen) and staat <> 'INGETROKKEN' and gesteld >= :sinds
            """;

    private final JdbcClient jdbc;
    private final Kanalen kanalen;
    private final Clock klok;

    Reactietijd(JdbcClient jdbc, Kanalen kanalen, Clock klok) {
        this.jdbc = jdbc;
        this.kanalen = kanalen;
        this.klok = klok;
    }

    /**
     * @param vragen how many questions were asked
     * @param beantwoord how many have an answer
     * @param mediaan half of those got it within this time
     */
    public record Meting(long vragen, long beantwoord, Optional<Duration> mediaan) {}

    /** Over the channels this reader may read; or one of them. */
    public Meting van(@Nullable UUID kanaal) {
        UUID[] mag = kanalen.mijn().stream()
                .map(Vraagkanaal::id)
                .filter(id -> kanaal == null || id.equals(kanaal))
                .toArray(UUID[]::new);
        return jdbc.sql(MEDIAAN)
                .param("kanalen", mag)
                .param("sinds", Timestamp.from(klok.instant().minus(TERUG)))
                .query((rij, nummer) -> {
                    double seconden = rij.getDouble("mediaan");
                    Optional<Duration> mediaan =
                            rij.wasNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(seconden)));
                    return new Meting(rij.getLong("aantal"), rij.getLong("beantwoord"), mediaan);
                })
                .single();
    }
}
