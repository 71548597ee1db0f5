package nl.kortelijnen.huishouden.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which somebody asks how it goes (M04, AM7).
 *
 * @param wie the name of who does it
 * @param gedaan null while it was not
 * @param verslag what was said; empty while it was not done
 */
public record Nazorgmoment(
        UUID id,
        UUID huishouden,
        Nazorgsoort soort,
        LocalDate op,
        String wie,
        @Nullable LocalDate gedaan,
        @Nullable Nazorguitkomst uitkomst,
        String verslag,
        boolean vervallen) {

    public boolean open() {
        return gedaan == null && !vervallen;
    }

    /** Whether its day has passed and nothing was done. */
    public boolean gemist(LocalDate vandaag) {
        return open() && op.isBefore(vandaag);
    }
}
