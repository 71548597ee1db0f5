package nl.kortelijnen.portaal.post;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts word in the outgoing post, in the transaction of what it is about: no word of what did not happen. */
@Service
public class Post {

    private static final String ERBIJ = """
            insert into post_uit (id, account, soort, gemaakt, volgende)
            select :id, p.account, :soort, :nu, :nu from postadres p join account a on a.id = p.account
            where p.account = :account and p.bevestigd is not null and a.actief
            on conflict (account, soort) do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock klok;

    Post(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** For whoever confirmed an address; word of the same kind that still waits is not doubled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stuur(Collection<UUID> accounts, Postsoort soort) {
        Instant nu = klok.instant();
        for (UUID account : accounts) {
            jdbc.sql(ERBIJ)
                    .param("id", UUID.randomUUID())
                    .param("account", account)
                    .param("soort", soort.name())
                    .param("nu", Timestamp.from(nu))
                    .update();
        }
    }
}
