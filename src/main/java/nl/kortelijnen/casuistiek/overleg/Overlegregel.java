package nl.kortelijnen.casuistiek.overleg;

import java.time.Instant;
import java.util.UUID;

/** A case conference in a list. */
public record Overlegregel(UUID id, String onderwerp, Instant op, boolean afgerond, int casussen, int komen) {}
