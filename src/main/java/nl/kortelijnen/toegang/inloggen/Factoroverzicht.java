package nl.kortelijnen.toegang.inloggen;

import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** For a beheerder: who cannot open a household yet, because the password is all they have. */
@Service
public class Factoroverzicht {

    private static final String ZONDER = """
            select count(*) from account a
            where a.actief
                and not exists (select from inlogcode c where c.account = a.id)
                and not exists (
                    select from user_credentials p
                    where p.user_entity_user_id = translate(encode(uuid_send(a.id), 'base64'), '+/=', '-_'))
            """;

    private final JdbcClient jdbc;

    Factoroverzicht(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many active accounts have no second step; 0 for who is no beheerder. */
    public int zonderTweedeStap(Gebruiker wie) {
        return wie.heeft(Rol.BEHEERDER) ? jdbc.sql(ZONDER).query(Integer.class).single() : 0;
    }
}
