package nl.kortelijnen.casuistiek;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A case in a list. */
public record Casusregel(
        UUID id,
        Casussoort soort,
        String titel,
        String vraag,
        Set<String> themas,
        Casusstatus status,
        String functie,
        Instant moment,
        long reacties) {}
