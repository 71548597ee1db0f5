package nl.kortelijnen.verslag.bijeenkomst;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody wants to come, and as what. */
public record Aangemelde(
        UUID account,
        String naam,
        String functie,
        String organisatie,
        @Nullable UUID groep,
        Plek plek,
        Instant sinds,
        boolean aanwezig) {

    /** Whether there is room. */
    public enum Plek {
        GEPLAATST,
        WACHTLIJST,
        AFGEMELD
    }
}
