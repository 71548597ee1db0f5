package nl.kortelijnen.zoeken.zin;

import org.jspecify.annotations.Nullable;

/** The portal cannot start with the sentence model that was asked for. Says what is the matter and what to do. */
final class ZinmodelNietGeladen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String raad;

    ZinmodelNietGeladen(String oorzaak, String raad, @Nullable Throwable fout) {
        super(oorzaak, fout);
        this.raad = raad;
    }

    String raad() {
        return raad;
    }
}
