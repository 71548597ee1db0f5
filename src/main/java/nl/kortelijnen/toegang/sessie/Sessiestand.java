package nl.kortelijnen.toegang.sessie;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What is known of one session beside who it belongs to. Kept in the session itself. */
final class Sessiestand implements Serializable {

    static final String SLEUTEL = Sessiestand.class.getName();

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID nummer = UUID.randomUUID();
    private final UUID account;
    private volatile Instant begin;
    private volatile Instant laatst;

    Sessiestand(UUID account, Instant begin) {
        this.account = account;
        this.begin = begin;
        this.laatst = begin;
    }

    /** Names this session on a screen; the session's own id never leaves the cookie. */
    UUID nummer() {
        return nummer;
    }

    UUID account() {
        return account;
    }

    Instant begin() {
        return begin;
    }

    /** When somebody last did something: a key, a tap, a page. What the browser does by itself does not count. */
    Instant laatst() {
        return laatst;
    }

    void actief(Instant nu) {
        laatst = nu;
    }

    void verouder(Duration begin, Duration stil) {
        this.begin = this.begin.minus(begin);
        this.laatst = this.laatst.minus(stil);
    }
}
