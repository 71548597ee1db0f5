package nl.kortelijnen.huishouden;

import java.util.UUID;

/** One line in somebody's own list. */
public record Huishoudregel(UUID id, Werknaam werknaam, int leden) {}
