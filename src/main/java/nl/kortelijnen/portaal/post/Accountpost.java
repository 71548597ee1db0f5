package nl.kortelijnen.portaal.post;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.opslag.Portaalomroep;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.toegang.account.AccountGewijzigd;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells somebody that another did something with their account: by mail, and at once in every open session, on any node. */
@Component
class Accountpost {

    private static final String SOORT = "account";

    private final Post post;
    private final Seinpost seinpost;
    private final Portaalomroep roep;

    Accountpost(Post post, Seinpost seinpost, Portaalomroep roep) {
        this.post = post;
        this.seinpost = seinpost;
        this.roep = roep;
        roep.luister(SOORT, account -> seinpost.sein(Set.of(UUID.fromString(account))));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void mail(AccountGewijzigd wijziging) {
        post.stuur(Set.of(wijziging.account()), Postsoort.ACCOUNT);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void sein(AccountGewijzigd wijziging) {
        seinpost.sein(Set.of(wijziging.account()));
        roep.roep(SOORT, wijziging.account().toString(), wijziging.account().toString());
    }
}
