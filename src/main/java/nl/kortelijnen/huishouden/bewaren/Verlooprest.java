package nl.kortelijnen.huishouden.bewaren;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.toegang.Huishoudrest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Its course, plans, signals and the guests it had at the table. */
@Component
class Verlooprest implements Huishoudrest {

    /** Those that others hang on go last; what hangs on them goes along. */
    static final List<String> TABELLEN = List.of(
            "gast",
            "gezinsverzoek",
            "aandachtuitstel",
            "huishoudsignaal",
            "nazorgmoment",
            "toekomstplan",
            "episode",
            "bewaaruitstel");

    private final JdbcClient jdbc;

    Verlooprest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String naam() {
        return "Verloop, plannen, signalen en gasten";
    }

    @Override
    public int aantal(UUID huishouden) {
        return TABELLEN.stream()
                .mapToInt(tabel -> jdbc.sql("select count(*) from " + tabel + " where huishouden = :huishouden")
                        .param("huishouden", huishouden)
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Override
    @Transactional
    public void vernietig(UUID huishouden) {
        TABELLEN.forEach(tabel -> jdbc.sql("delete from " + tabel + " where huishouden = :huishouden")
                .param("huishouden", huishouden)
                .update());
    }
}
