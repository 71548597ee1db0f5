package nl.kortelijnen.casuistiek.intervisie;

import java.time.Instant;
import java.util.UUID;

/** An intervisie in the list of a case. */
public record Intervisieregel(UUID id, String methode, Instant gemaakt, boolean afgerond, int deelnemers) {}
