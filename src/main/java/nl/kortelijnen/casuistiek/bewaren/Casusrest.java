package nl.kortelijnen.casuistiek.bewaren;

import java.util.UUID;
import nl.kortelijnen.toegang.Huishoudrest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that were begun from a household. What was not shared may still tell of it and goes; what was shared was read by a
 * second person and says nothing of anybody: it stays, and forgets where it came from.
 */
@Component
class Casusrest implements Huishoudrest {

    private final JdbcClient jdbc;

    Casusrest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String naam() {
        return "Casussen die ermee begonnen";
    }

    @Override
    public int aantal(UUID huishouden) {
        return jdbc.sql("select count(*) from casus where huishouden = :huishouden")
                .param("huishouden", huishouden)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void vernietig(UUID huishouden) {
        jdbc.sql("delete from casus where huishouden = :huishouden and gedeeld is null")
                .param("huishouden", huishouden)
                .update();
        jdbc.sql("update casus set huishouden = null where huishouden = :huishouden")
                .param("huishouden", huishouden)
                .update();
    }
}
