package nl.kortelijnen.ketennetwerk.invoer;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** One file that is being brought in, for who asked; can be watched and stopped. */
public final class Invoerwerk {

    private final UUID account;
    private final AtomicReference<Invoervoortgang> stand;
    private volatile boolean gestopt;

    Invoerwerk(UUID account, int geheel) {
        this.account = account;
        this.stand = new AtomicReference<>(Invoervoortgang.begin(geheel));
    }

    /** Takes everything back. */
    static final class Afgebroken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public Invoervoortgang stand() {
        return stand.get();
    }

    /** Nothing of it stays, unless it was just done. */
    public void stop() {
        gestopt = true;
    }

    UUID account() {
        return account;
    }

    void verder(int gedaan) {
        if (gestopt) {
            throw new Afgebroken();
        }
        stand.updateAndGet(nu -> nu.met(gedaan));
    }

    void klaar(String zin, boolean goed) {
        stand.updateAndGet(nu -> nu.klaar(zin, goed));
    }
}
