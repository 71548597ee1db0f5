package nl.kortelijnen.consultatie.bewaren;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.gegevens.Bewaartermijnen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away consultations that ended longer ago than their term, with all that hangs on them (X07). Each portion is one
 * statement: broken off, the rest goes the next time; what came back with a backup goes at the next start.
 */
@Component
public class Consultopruiming {

    private static final Logger LOG = LoggerFactory.getLogger(Consultopruiming.class);
    private static final int PER_KEER = 500;

    private final JdbcClient jdbc;
    private final Bewaartermijnen termijnen;
    private final Clock klok;

    Consultopruiming(JdbcClient jdbc, Bewaartermijnen termijnen, Clock klok) {
        this.jdbc = jdbc;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** What ended while the portal was off; nobody waits for it at the start. */
    @Async
    @EventListener(ApplicationReadyEvent.class)
    void bijStart() {
        ruimOp();
    }

    @Scheduled(cron = "0 40 4 * * *", zone = "Europe/Amsterdam")
    public void ruimOp() {
        Instant grens = termijnen
                .consultatie()
                .grens(Nederlands.vandaag(klok))
                .atStartOfDay(Nederlands.TIJDZONE)
                .toInstant();
        int weg = 0;
        int nu;
        do {
            nu = portie(grens);
            weg += nu;
        } while (nu == PER_KEER);
        if (weg > 0) {
            LOG.info("Removed {} consultations that ended before {}", weg, grens);
        }
    }

    /** Knowledge that came of one stays: it says nothing of who asked; only the line to it goes. */
    private int portie(Instant grens) {
        return jdbc.sql("""
                        with voorbij as (
                            select id from consultvraag
                            where stand in ('AFGESLOTEN', 'INGETROKKEN') and veranderd < :grens
                            order by veranderd limit :per_keer for update skip locked),
                        lijn as (delete from consultantwoord where consult in (select id from voorbij))
                        delete from consultvraag where id in (select id from voorbij)""")
                .param("grens", Timestamp.from(grens))
                .param("per_keer", PER_KEER)
                .update();
    }
}
