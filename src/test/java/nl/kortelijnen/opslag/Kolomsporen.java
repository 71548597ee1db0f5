package nl.kortelijnen.opslag;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where in the tables something still stands. */
public final class Kolomsporen {

    private Kolomsporen() {}

    /** Columns, as {@code table.column}, with these letters in a row of theirs. */
    public static List<String> van(String letters, JdbcClient jdbc, Set<String> zonderTabellen) {
        List<String> kolommen = jdbc.sql("""
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                          and c.data_type in ('uuid', 'text', 'character varying', 'ARRAY', 'json', 'jsonb')
                        """).query(String.class).list();
        return kolommen.stream()
                .filter(kolom -> !zonderTabellen.contains(kolom.split("\\.")[0]))
                .filter(kolom -> jdbc.sql("select exists (select from " + kolom.split("\\.")[0] + " where \""
                                + kolom.split("\\.")[1] + "\"::text like :letters)")
                        .param("letters", "%" + letters + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
