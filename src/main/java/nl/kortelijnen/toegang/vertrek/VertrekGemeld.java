package nl.kortelijnen.toegang.vertrek;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The day on which somebody leaves was told, changed, or taken back.
 *
 * @param professional the place in the network
 * @param eerder what was told before; null when nothing was
 * @param dag the first day on which this person works here no more; null when they stay
 */
public record VertrekGemeld(
        UUID professional,
        @Nullable LocalDate eerder,
        @Nullable LocalDate dag) {}
