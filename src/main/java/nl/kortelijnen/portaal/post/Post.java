package nl.kortelijnen.portaal.post;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts word in the outgoing post, in the transaction of what it is about: no word of what did not happen. */
@Service
public class Post {

    private static final String ERBIJ = """
            insert into post_uit (id, account, soort, gemaakt, volgende, regels)
            select :id, p.account, :soort, :nu, :nu, :regels from postadres p join account a on a.id = p.account
            where p.account = :account and p.bevestigd is not null and a.actief
            on conflict (account, soort)
            """;

    /** No row is touched: whoever brings the post may hold it for as long as the mail server takes. */
    private static final String NIET_DUBBEL = "do nothing";

    private static final String ZET_ERACHTER = """
            do update set regels = case when post_uit.regels = '' then excluded.regels
              else post_uit.regels || chr(10) || excluded.regels end
            """;

    /**
     * A line that a mail may hold: a title that is about nobody, and where in the portal it is read.
     *
     * @param pad without a slash in front
     */
    public record Regel(String titel, String pad) {
        public Regel {
            titel = titel.replaceAll("[\\t\\r\\n]+", " ");
        }
    }

    private final JdbcClient jdbc;
    private final Clock klok;

    Post(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** For whoever confirmed an address; word of the same kind that still waits is not doubled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stuur(Collection<UUID> accounts, Postsoort soort) {
        accounts.forEach(account -> legKlaar(account, soort, ""));
    }

    /** As {@link #stuur(Collection, Postsoort)}, with lines about nobody; those that still wait stay. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void stuur(UUID account, Postsoort soort, List<Regel> regels) {
        legKlaar(
                account,
                soort,
                regels.stream().map(regel -> regel.titel() + "\t" + regel.pad()).collect(Collectors.joining("\n")));
    }

    private void legKlaar(UUID account, Postsoort soort, String regels) {
        Instant nu = klok.instant();
        jdbc.sql(ERBIJ + (regels.isEmpty() ? NIET_DUBBEL : ZET_ERACHTER))
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("soort", soort.name())
                .param("nu", Timestamp.from(nu))
                .param("regels", regels)
                .update();
    }
}
