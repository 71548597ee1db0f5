package nl.kortelijnen.huishouden.signaal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household that asks for attention, and why (M05).
 *
 * @param redenen sentences, the most pressing first
 * @param uitgesteldTot until when somebody put it off; null when nobody did
 * @param uitstelreden why; empty when nobody did
 */
public record Aandachtregel(
        UUID huishouden,
        String werknaam,
        List<String> redenen,
        @Nullable LocalDate uitgesteldTot,
        String uitstelreden) {

    public Aandachtregel {
        redenen = List.copyOf(redenen);
    }
}
