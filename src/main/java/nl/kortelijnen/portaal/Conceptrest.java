package nl.kortelijnen.portaal;

import java.util.UUID;
import nl.kortelijnen.toegang.Huishoudrest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people were still typing about a household; see {@link Conceptopslag} for the keys. */
@Component
class Conceptrest implements Huishoudrest {

    private final JdbcClient jdbc;

    Conceptrest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String naam() {
        return "Teksten die iemand nog aan het typen was";
    }

    @Override
    public int aantal(UUID huishouden) {
        return jdbc.sql("select count(*) from concept where sleutel like :van")
                .param("van", sleutels(huishouden))
                .query(Integer.class)
                .single();
    }

    @Override
    public void vernietig(UUID huishouden) {
        jdbc.sql("delete from concept where sleutel like :van")
                .param("van", sleutels(huishouden))
                .update();
    }

    private static String sleutels(UUID huishouden) {
        return "huishouden/" + huishouden + "/%";
    }
}
