package nl.kortelijnen.zoeken.wijziging;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The table of numbered changes, as the indexer reads it. */
@Repository
public class Wijzigingen {

    private static final String NA = """
            select nr, bron, id from zoekwijziging
            where nr > :hoog or nr = any(:gaten)
            order by nr
            limit :hooguit
            """;

    /** A rolled back transaction leaves a hole; older holes than these belong to transactions long gone. */
    private static final String ONTBREKEND = """
            select nr from generate_series(greatest(:laatste - 10000, :gewist) + 1, :laatste) as nr
            except select nr from zoekwijziging
            """;

    private static final String GRENZEN = """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oudste,
                   pg_snapshot_xmax(pg_current_snapshot())::text::bigint as volgende
            """;

    private static final Duration BEWAARD = Duration.ofDays(30);

    private static final String WIS = """
            with gewist as (delete from zoekwijziging where tijdstip < :voor returning nr)
            update zoekstempel set gewist_tot = greatest(gewist_tot, coalesce((select max(nr) from gewist), 0))
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Wijzigingen(JdbcClient jdbc, Clock klok) {
        this.klok = klok;
        this.jdbc = jdbc;
    }

    /** What came after, and what was missing and came since, lowest number first. */
    public List<Wijziging> na(Wijzigingsstand stand, int hooguit) {
        return jdbc.sql(NA)
                .param("hoog", stand.hoog())
                .param("gaten", rij(stand.gaten()))
                .param("hooguit", hooguit)
                .query((rij, nr) -> new Wijziging(rij.getLong("nr"), rij.getString("bron"), rij.getString("id")))
                .list();
    }

    private static Long[] rij(Collection<Long> nummers) {
        return nummers.toArray(Long[]::new);
    }

    /** The highest number given out, also if its transaction has not committed. */
    public long laatste() {
        return getal("select case when is_called then last_value else 0 end from zoekwijziging_nr_seq");
    }

    /** Up to here the table was cleared. */
    public long gewistTot() {
        return getal("select gewist_tot from zoekstempel");
    }

    /** Which database this is. */
    public String stempel() {
        return jdbc.sql("select stempel::text from zoekstempel")
                .query(String.class)
                .single();
    }

    /** Numbers up to {@code laatste} that are not in the table (yet). */
    public List<Long> ontbrekend(long laatste) {
        return jdbc.sql(ONTBREKEND)
                .param("laatste", laatste)
                .param("gewist", gewistTot())
                .query((rij, nr) -> rij.getLong("nr"))
                .list();
    }

    /** @param oudste the oldest transaction still running, and {@code volgende} the first that has not begun */
    public record Grenzen(long oudste, long volgende) {}

    public Grenzen grenzen() {
        return jdbc.sql(GRENZEN)
                .query((rij, nr) -> new Grenzen(rij.getLong("oudste"), rij.getLong("volgende")))
                .single();
    }

    @Scheduled(fixedDelay = 24, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void ruimOp() {
        jdbc.sql(WIS)
                .param("voor", Timestamp.from(klok.instant().minus(BEWAARD)))
                .update();
    }

    private long getal(String vraag) {
        return jdbc.sql(vraag).query(Long.class).single();
    }
}
