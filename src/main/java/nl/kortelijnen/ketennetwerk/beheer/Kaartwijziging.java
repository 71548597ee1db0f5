package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody changed something in the network.
 *
 * @param wat in words, going on after a name: "wijzigde de kaart"
 * @param terug whether it can be undone now
 */
public record Kaartwijziging(UUID id, Instant op, String door, String wat, boolean terug) {}
