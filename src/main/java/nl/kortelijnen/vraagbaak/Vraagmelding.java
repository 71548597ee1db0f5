package nl.kortelijnen.vraagbaak;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Word of a change: to the index, by mail and in open tabs. A mail says only that there is something. */
@Component
class Vraagmelding {

    private final Zoekmelder zoekmelder;
    private final Post post;
    private final Seinpost seinpost;

    Vraagmelding(Zoekmelder zoekmelder, Post post, Seinpost seinpost) {
        this.zoekmelder = zoekmelder;
        this.post = post;
        this.seinpost = seinpost;
    }

    /** Call it in the transaction of the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    void veranderd(UUID vraag, Set<UUID> wieHoortHet) {
        zoekmelder.veranderd(Kanaalbron.NAAM, vraag.toString());
        post.stuur(wieHoortHet, Postsoort.VRAAG);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seinpost.sein(wieHoortHet);
            }
        });
    }

    /** These without whoever did it. */
    Set<UUID> zonder(Set<UUID> accounts, Gebruiker wie) {
        Set<UUID> anderen = new HashSet<>(accounts);
        anderen.remove(wie.account());
        return anderen;
    }
}
