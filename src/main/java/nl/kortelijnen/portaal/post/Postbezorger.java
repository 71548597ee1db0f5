package nl.kortelijnen.portaal.post;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the outgoing post to the mail server, one mail a transaction, on any node. What the server does not take is
 * tried again, less and less often, for two days. A portal that dies after the server took a mail and before it was crossed
 * off brings it once more: under the same Message-ID, by which mail programs show one.
 */
@Component
class Postbezorger {

    private static final Logger LOG = LoggerFactory.getLogger(Postbezorger.class);

    private static final Duration OPGEVEN = Duration.ofDays(2);
    private static final Duration LANGSTE_WACHT = Duration.ofHours(1);
    private static final int TEGELIJK = 50;

    private static final String EERSTE = """
            select p.id, p.soort, p.pogingen, p.gemaakt, p.regels, a.adres from post_uit p
            join postadres a on a.account = p.account and a.bevestigd is not null
            where p.volgende <= :nu order by p.volgende limit 1 for update of p skip locked
            """;

    private final JdbcClient jdbc;
    private final Brievenbus brievenbus;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Postbezorger(JdbcClient jdbc, Brievenbus brievenbus, TransactionTemplate transactie, Clock klok) {
        this.jdbc = jdbc;
        this.brievenbus = brievenbus;
        this.transactie = transactie;
        this.klok = klok;
    }

    private record Stuk(UUID id, Postsoort soort, int pogingen, Instant gemaakt, String regels, String adres) {}

    @Scheduled(fixedDelay = 3_000)
    void bezorg() {
        if (!brievenbus.open()) {
            return;
        }
        for (int i = 0; i < TEGELIJK; i++) {
            if (!Boolean.TRUE.equals(transactie.execute(stand -> bezorgEen()))) {
                return;
            }
        }
    }

    /** @return whether there may be more to do now */
    private boolean bezorgEen() {
        Optional<Stuk> stuk = jdbc.sql(EERSTE)
                .param("nu", Timestamp.from(klok.instant()))
                .query((rij, nummer) -> new Stuk(
                        rij.getObject("id", UUID.class),
                        Postsoort.valueOf(rij.getString("soort")),
                        rij.getInt("pogingen"),
                        rij.getTimestamp("gemaakt").toInstant(),
                        rij.getString("regels"),
                        rij.getString("adres")))
                .optional();
        if (stuk.isEmpty()) {
            return false;
        }
        Stuk een = stuk.get();
        try {
            brievenbus.stuur(een.id(), een.adres(), een.soort(), een.regels());
            haalWeg(een);
            return true;
        } catch (MailException mislukt) {
            uitstel(een, mislukt);
            return false;
        }
    }

    private void uitstel(Stuk een, MailException mislukt) {
        Instant nu = klok.instant();
        if (een.gemaakt().plus(OPGEVEN).isBefore(nu)) {
            LOG.error("Mail {} was not accepted for two days and is not tried any more", een.id(), mislukt);
            haalWeg(een);
            return;
        }
        LOG.warn("Mail {} was not accepted, attempt {}: {}", een.id(), een.pogingen() + 1, mislukt.getMessage());
        Duration wacht = Duration.ofMinutes(1L << Math.min(een.pogingen(), 6));
        jdbc.sql("update post_uit set pogingen = pogingen + 1, volgende = :volgende where id = :id")
                .param("volgende", Timestamp.from(nu.plus(wacht.compareTo(LANGSTE_WACHT) < 0 ? wacht : LANGSTE_WACHT)))
                .param("id", een.id())
                .update();
    }

    private void haalWeg(Stuk een) {
        jdbc.sql("delete from post_uit where id = :id").param("id", een.id()).update();
    }
}
