package nl.kortelijnen.consultatie.kennisdeling;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which text came from which consultation. Asks nobody whether they may. */
@Repository
class Deelantwoorden {

    private final JdbcClient jdbc;

    Deelantwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who took part in a consultation: the asker's account, and the expert as somebody of the network. */
    record Betrokken(UUID vrager, Optional<UUID> deskundige) {}

    Optional<String> item(UUID consult) {
        return jdbc.sql("select item from consultantwoord where consult = ?")
                .param(consult)
                .query(String.class)
                .optional();
    }

    Optional<Betrokken> betrokken(String item) {
        return jdbc.sql("""
                        select v.vrager, v.deskundige from consultantwoord a join consultvraag v on v.id = a.consult
                        where a.item = ?
                        """)
                .param(item)
                .query((rij, nummer) -> new Betrokken(
                        rij.getObject("vrager", UUID.class),
                        Optional.ofNullable(rij.getObject("deskundige", UUID.class))))
                .optional();
    }

    /** False when there is one already. */
    boolean begin(UUID consult, String item, Instant nu) {
        return jdbc.sql("insert into consultantwoord (consult, item, op) values (?, ?, ?) on conflict do nothing")
                        .params(consult, item, Timestamp.from(nu))
                        .update()
                == 1;
    }

    void vergeet(UUID consult) {
        jdbc.sql("delete from consultantwoord where consult = ?").param(consult).update();
    }
}
