package nl.kortelijnen.bench;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.springframework.jdbc.core.JdbcTemplate;

/** Full text search of PostgreSQL, Dutch, with a GIN index: any of the words, the best twenty. */
final class Postgreszoeker implements AutoCloseable {

    private static final int BATCH = 2000;
    private static final String ZOEK = """
            select id, ts_rank(v, q) as rang from bench_tekst, to_tsquery('dutch', ?) q
            where v @@ q order by rang desc limit 20
            """;

    private final JdbcTemplate jdbc;

    Postgreszoeker(DataSource bron) {
        this.jdbc = new JdbcTemplate(bron);
    }

    void vul(Proefbron bron, long aantal) {
        jdbc.execute("drop table if exists bench_tekst");
        jdbc.execute("create unlogged table bench_tekst (id bigint, v tsvector)");
        List<Object[]> rijen = new ArrayList<>(BATCH);
        for (long nummer = 0; nummer < aantal; nummer++) {
            Zoekdocument document = bron.maak(nummer);
            rijen.add(new Object[] {
                nummer, document.titel() + " " + document.teksten().getFirst()
            });
            if (rijen.size() == BATCH || nummer == aantal - 1) {
                jdbc.batchUpdate("insert into bench_tekst values (?, to_tsvector('dutch', ?))", rijen);
                rijen.clear();
            }
        }
        jdbc.execute("create index on bench_tekst using gin (v)");
        jdbc.execute("vacuum analyze bench_tekst");
    }

    int zoek(String vraag) {
        return jdbc.queryForList(ZOEK, String.join(" | ", vraag.split("\\s+"))).size();
    }

    @Override
    public void close() {
        jdbc.execute("drop table bench_tekst");
    }
}
