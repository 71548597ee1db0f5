package nl.kortelijnen.toegang.toezicht;

import java.time.Instant;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose yes is asked about.
 *
 * @param rol the role that does not count yet; null when it is about whether the account is still its owner's
 * @param waarom a sentence for whoever decides
 */
public record Bevestigingsvraag(
        UUID account, String naam, @Nullable Rol rol, String waarom, Instant sinds) {}
