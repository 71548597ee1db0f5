package nl.kortelijnen.toegang.inloggen;

import java.time.Duration;
import java.time.Instant;
import nl.kortelijnen.gedeeld.Testklok;

/** The app on somebody's phone. Never gives a code twice: the portal takes each only once. */
public final class Authenticator {

    private final byte[] geheim;
    private long laatste;

    /** @param geheim as the page shows it */
    public Authenticator(String geheim) {
        this.geheim = Totp.naarBytes(geheim);
    }

    /** A code that works now; when those around now have been given, it is some seconds later from here on. */
    public synchronized String code() {
        laatste = Math.max(laatste + 1, Totp.stap(Testklok.nu()));
        Instant vanaf = Instant.ofEpochSecond((laatste - 1) * Totp.SECONDEN);
        Duration wachten = Duration.between(Testklok.nu(), vanaf);
        if (wachten.isPositive()) {
            Testklok.vooruit(wachten);
        }
        return Totp.code(geheim, laatste);
    }

    /** The code of another moment, for example a stale one. */
    public String codeVan(Instant moment) {
        return Totp.code(geheim, Totp.stap(moment));
    }
}
