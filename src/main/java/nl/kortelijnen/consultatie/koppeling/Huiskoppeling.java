package nl.kortelijnen.consultatie.koppeling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link between a consultation and a household, as somebody reads it who may see the household.
 *
 * @param nummer of the consultation
 * @param huishouden what those involved call it
 * @param doel what it was linked for, in words; so is {@code grondslag}
 * @param door the name of who linked it
 * @param ontkoppeld when it was taken off; null while it stands
 * @param ontkoppeldDoor by whom; null while it stands
 */
public record Huiskoppeling(
        UUID id,
        String nummer,
        String huishouden,
        String doel,
        String grondslag,
        String door,
        Instant gekoppeld,
        @Nullable Instant ontkoppeld,
        @Nullable String ontkoppeldDoor) {

    public boolean geldt() {
        return ontkoppeld == null;
    }
}
