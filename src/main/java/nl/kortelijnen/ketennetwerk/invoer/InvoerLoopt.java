package nl.kortelijnen.ketennetwerk.invoer;

import java.util.UUID;

/** What this account brings in is further, or done. */
public record InvoerLoopt(UUID account) {}
