package nl.kortelijnen.verslag.ui.notities;

import java.util.Set;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.verslag.notities.NotitiesVeranderd;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells every open page of a meeting that its notes changed: a meeting has an id to follow, as an account has. */
@Component
class Notitieseinen {

    private final Seinpost seinpost;

    Notitieseinen(Seinpost seinpost) {
        this.seinpost = seinpost;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void veranderd(NotitiesVeranderd melding) {
        seinpost.sein(Set.of(melding.bijeenkomst()));
    }
}
