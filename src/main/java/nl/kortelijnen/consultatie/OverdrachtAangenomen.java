package nl.kortelijnen.consultatie;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody said yes to what a colleague hands over.
 *
 * @param van a place in the network, as {@code naar}
 */
public record OverdrachtAangenomen(UUID van, UUID naar, Instant wanneer) {}
