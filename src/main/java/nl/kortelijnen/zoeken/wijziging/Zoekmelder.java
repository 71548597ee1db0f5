package nl.kortelijnen.zoeken.wijziging;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where modules say that something changed. The word is written in the caller's transaction, if there is one: what is
 * rolled back was never said. A module whose truth is in Neo4j says it after its own transaction. Saying it twice is
 * harmless: the index asks the source how the document is now.
 */
@Service
public class Zoekmelder {

    /** As an id: the whole source. */
    static final String ALLES = "";

    private static final String MELD = "insert into zoekwijziging (bron, id, tijdstip) values (:bron, :id, :nu)";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Zoekmelder(JdbcClient jdbc, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.jdbc = jdbc;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** This document was made, changed or taken away. */
    public void veranderd(String bron, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("Een document zonder id kan niet veranderd zijn");
        }
        meld(bron, id);
    }

    /** Much of this source changed: the index reads it again as a whole. */
    public void alles(String bron) {
        meld(bron, ALLES);
    }

    private void meld(String bron, String id) {
        jdbc.sql(MELD)
                .param("bron", bron)
                .param("id", id)
                .param("nu", Timestamp.from(klok.instant()))
                .update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wek();
                }
            });
        } else {
            wek();
        }
    }

    private void wek() {
        gebeurtenissen.publishEvent(new Gemeld());
    }

    /** There is something new in the table of changes. */
    public record Gemeld() {}
}
