package nl.kortelijnen.toegang.betrokkenheid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks to see a household, as far as it matters for the answer. */
record Vrager(UUID account, @Nullable UUID organisatie, boolean tweedeFactor, boolean voorbehoud) {}
