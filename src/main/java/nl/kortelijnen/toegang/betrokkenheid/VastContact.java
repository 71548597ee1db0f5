package nl.kortelijnen.toegang.betrokkenheid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was the household's fixed contact, from when until when; null for the present one. */
public record VastContact(
        UUID account, String naam, Instant van, @Nullable Instant tot) {}
