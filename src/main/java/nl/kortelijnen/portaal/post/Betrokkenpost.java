package nl.kortelijnen.portaal.post;

import java.util.List;
import nl.kortelijnen.toegang.betrokkenheid.BetrokkenGeworden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails whoever was made to be involved with a household. */
@Component
class Betrokkenpost {

    private final Post post;

    Betrokkenpost(Post post) {
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void erbij(BetrokkenGeworden gebeurtenis) {
        post.stuur(List.of(gebeurtenis.account()), Postsoort.BETROKKEN);
    }
}
