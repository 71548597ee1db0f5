package nl.kortelijnen.ketennetwerk.spil;

import java.util.UUID;

/** A measurement that this account asked for is further, or done. */
public record Spilmetingloopt(UUID account) {}
