package nl.kortelijnen.consultatie;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails the other side of a consultation that something changed; not the one who changed it. */
@Component
class Consultpost {

    private final Post post;
    private final Toegang toegang;

    Consultpost(Post post, Toegang toegang) {
        this.post = post;
        this.toegang = toegang;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void veranderd(ConsultvraagVeranderd melding) {
        Set<UUID> anderen = new HashSet<>(melding.accounts());
        toegang.huidige().map(Gebruiker::account).ifPresent(anderen::remove);
        post.stuur(anderen, Postsoort.CONSULTATIE);
    }
}
