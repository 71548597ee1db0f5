package nl.kortelijnen.consultatie.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open tabs that a consultation changed. When a board changed every expert's tab looks again, with its own rights. */
@Component
class Seingever {

    private final Seinpost seinpost;
    private final Accounts accounts;

    Seingever(Seinpost seinpost, Accounts accounts) {
        this.seinpost = seinpost;
        this.accounts = accounts;
    }

    @TransactionalEventListener
    void naarOpenTabs(ConsultvraagVeranderd melding) {
        Set<UUID> wie = new HashSet<>(melding.accounts());
        if (melding.bord()) {
            accounts.metRol(Rol.DESKUNDIGE).stream().map(Gebruiker::account).forEach(wie::add);
        }
        seinpost.sein(wie);
    }
}
