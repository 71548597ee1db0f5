package nl.kortelijnen.consultatie;

import java.time.Clock;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives every question a number that one can say over the telephone: {@code 2026-118}. */
@Component
class Nummers {

    private static final String VOLGENDE = """
            insert into consultnummer (jaar, laatste) values (:jaar, 1)
            on conflict (jaar) do update set laatste = consultnummer.laatste + 1
            returning laatste
            """;

    private final JdbcClient sql;
    private final Clock klok;

    Nummers(JdbcClient sql, Clock klok) {
        this.sql = sql;
        this.klok = klok;
    }

    String volgende() {
        int jaar = Nederlands.vandaag(klok).getYear();
        int nummer = sql.sql(VOLGENDE).param("jaar", jaar).query(Integer.class).single();
        return jaar + "-" + nummer;
    }
}
