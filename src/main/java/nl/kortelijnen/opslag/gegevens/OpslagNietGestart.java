package nl.kortelijnen.opslag.gegevens;

import org.jspecify.annotations.Nullable;

/** The portal cannot start because of its stores. Says what is the matter, and what the person starting it can do. */
public final class OpslagNietGestart extends RuntimeException {

    private final String raad;

    public OpslagNietGestart(String oorzaak, String raad) {
        this(oorzaak, raad, null);
    }

    public OpslagNietGestart(String oorzaak, String raad, @Nullable Throwable fout) {
        super(oorzaak, fout);
        this.raad = raad;
    }

    public String raad() {
        return raad;
    }
}
