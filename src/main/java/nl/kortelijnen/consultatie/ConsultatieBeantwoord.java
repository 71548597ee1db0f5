package nl.kortelijnen.consultatie;

import java.time.Instant;
import java.util.UUID;

/**
 * Asker and expert came to talk about a consultation for the first time. Says who, not about what.
 *
 * @param vrager the asker's place in the network, as {@code deskundige}
 */
public record ConsultatieBeantwoord(UUID vrager, UUID deskundige, Instant wanneer) {}
