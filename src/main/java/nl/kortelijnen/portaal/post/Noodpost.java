package nl.kortelijnen.portaal.post;

import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails whoever must know at once that the emergency procedure was used. */
@Component
class Noodpost {

    private final Post post;

    Noodpost(Post post) {
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void gebruikt(Noodprocedure.Gebruikt gebruikt) {
        post.stuur(gebruikt.moetenHetWeten(), Postsoort.NOODPROCEDURE);
    }
}
