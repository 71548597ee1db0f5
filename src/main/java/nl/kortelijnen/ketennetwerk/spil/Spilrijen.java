package nl.kortelijnen.ketennetwerk.spil;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The measurements as they are kept, a day each: of everybody over whom any way goes, at most {@link #MEESTE}. */
@Component
class Spilrijen {

    static final int MEESTE = 1_000;

    private static final String VAN_DAG = """
            select s.professional, s.tussenheid, s.lijnen, s.onmisbaar,
                (select e.tussenheid from spil e where e.professional = s.professional and e.dag = :eerder) as eerder
            from spil s where s.dag = :dag order by s.tussenheid desc, s.professional limit :aantal
            """;

    private final JdbcClient jdbc;

    Spilrijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Rij(
            UUID professional,
            double tussenheid,
            int lijnen,
            boolean onmisbaar,
            @Nullable Double eerder) {}

    /** All of it or nothing; an earlier one of the same day is gone. */
    @Transactional
    public void bewaar(LocalDate dag, Instant nu, Tussenheid.Uitkomst uitkomst, int lijnen) {
        jdbc.sql("delete from spilmeting where dag = :dag").param("dag", dag).update();
        jdbc.sql("insert into spilmeting (dag, gemeten, mensen, lijnen) values (:dag, :nu, :mensen, :lijnen)")
                .param("dag", dag)
                .param("nu", Timestamp.from(nu))
                .param("mensen", uitkomst.tussenheid().size())
                .param("lijnen", lijnen)
                .update();
        uitkomst.tussenheid().entrySet().stream()
                .filter(een -> een.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MEESTE)
                .forEach(een -> jdbc.sql("insert into spil (dag, professional, tussenheid, lijnen, onmisbaar) "
                                + "values (:dag, :wie, :tussenheid, :lijnen, :onmisbaar)")
                        .param("dag", dag)
                        .param("wie", UUID.fromString(een.getKey()))
                        .param("tussenheid", een.getValue())
                        .param("lijnen", uitkomst.lijnen().getOrDefault(een.getKey(), 0))
                        .param("onmisbaar", uitkomst.onmisbaar().contains(een.getKey()))
                        .update());
    }

    /** Newest first. */
    List<Spilmeting> metingen() {
        return jdbc.sql("select dag, gemeten, mensen, lijnen from spilmeting order by dag desc limit 400")
                .query((rij, nr) -> new Spilmeting(
                        rij.getObject("dag", LocalDate.class),
                        rij.getTimestamp("gemeten").toInstant(),
                        rij.getInt("mensen"),
                        rij.getInt("lijnen")))
                .list();
    }

    /** In the newest measurement. */
    boolean onmisbaar(UUID professional) {
        return jdbc.sql("select onmisbaar from spil where professional = :wie "
                        + "and dag = (select max(dag) from spilmeting)")
                .param("wie", professional)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    List<Rij> van(LocalDate dag, int aantal) {
        Optional<LocalDate> eerder = jdbc.sql("select dag from spilmeting where dag < :dag order by dag desc limit 1")
                .param("dag", dag)
                .query(LocalDate.class)
                .optional();
        return jdbc.sql(VAN_DAG)
                .param("dag", dag)
                .param("eerder", eerder.orElse(LocalDate.EPOCH))
                .param("aantal", aantal)
                .query((rij, nr) -> new Rij(
                        rij.getObject("professional", UUID.class),
                        rij.getDouble("tussenheid"),
                        rij.getInt("lijnen"),
                        rij.getBoolean("onmisbaar"),
                        rij.getObject("eerder", Double.class)))
                .list();
    }
}
