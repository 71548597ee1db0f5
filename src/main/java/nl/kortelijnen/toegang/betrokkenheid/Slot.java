package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A field or note of a household that only these people may see.
 *
 * @param onderdeel the code of a field, or {@code notitie/ID}
 * @param accounts who may see it; whoever set the lock is always among them
 */
public record Slot(
        UUID id, UUID huishouden, String onderdeel, String reden, Set<UUID> accounts, UUID gezetDoor, Instant gezetOp) {

    public Slot {
        accounts = Set.copyOf(accounts);
    }
}
