package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What was confirmed long ago is no longer sure (N07): after 180 days it counts as unconfirmed. */
public final class Bevestiging {

    public static final int GELDIGE_DAGEN = 180;

    private Bevestiging() {}

    public static long dagenGeleden(LocalDate bevestigd, LocalDate vandaag) {
        return ChronoUnit.DAYS.between(bevestigd, vandaag);
    }

    public static boolean geldt(LocalDate bevestigd, LocalDate vandaag) {
        return dagenGeleden(bevestigd, vandaag) <= GELDIGE_DAGEN;
    }
}
