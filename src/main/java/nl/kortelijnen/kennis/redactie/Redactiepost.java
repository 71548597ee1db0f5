package nl.kortelijnen.kennis.redactie;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells who must read a text, and its writers what came of it: by mail and in open tabs. */
@Component
class Redactiepost {

    private final Post post;
    private final Seinpost seinpost;
    private final Accounts accounts;
    private final TransactionTemplate transactie;

    Redactiepost(Post post, Seinpost seinpost, Accounts accounts, TransactionTemplate transactie) {
        this.post = post;
        this.seinpost = seinpost;
        this.accounts = accounts;
        this.transactie = transactie;
    }

    /** Every redacteur who did not write in it may approve it. */
    void aangeboden(Kennisversie versie) {
        stuur(
                accounts.metRol(Rol.REDACTEUR).stream()
                        .map(Gebruiker::account)
                        .filter(account -> !versie.schrijvers().contains(account))
                        .toList(),
                Postsoort.AKKOORD);
    }

    void beoordeeld(Kennisversie versie, Gebruiker door) {
        stuur(
                versie.schrijvers().stream()
                        .filter(account -> !account.equals(door.account()))
                        .toList(),
                Postsoort.TEKST);
    }

    private void stuur(List<UUID> accounts, Postsoort soort) {
        transactie.executeWithoutResult(bezig -> post.stuur(accounts, soort));
        seinpost.sein(accounts);
    }
}
