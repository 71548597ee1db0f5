package nl.kortelijnen.opslag;

import org.jspecify.annotations.Nullable;

/** The portal cannot start because of its stores. Says what is the matter, and what the person starting it can do. */
final class OpslagNietGestart extends RuntimeException {

    private final String raad;

    OpslagNietGestart(String oorzaak, String raad) {
        this(oorzaak, raad, null);
    }

    OpslagNietGestart(String oorzaak, String raad, @Nullable Throwable fout) {
        super(oorzaak, fout);
        this.raad = raad;
    }

    String raad() {
        return raad;
    }
}
