package nl.kortelijnen.portaal.post;

import java.util.Set;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.toegang.AccountGewijzigd;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells somebody that another did something with their account: by mail, and at once in every open session. */
@Component
class Accountpost {

    private final Post post;
    private final Seinpost seinpost;

    Accountpost(Post post, Seinpost seinpost) {
        this.post = post;
        this.seinpost = seinpost;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void mail(AccountGewijzigd wijziging) {
        post.stuur(Set.of(wijziging.account()), Postsoort.ACCOUNT);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void sein(AccountGewijzigd wijziging) {
        seinpost.sein(Set.of(wijziging.account()));
    }
}
