package nl.kortelijnen.huishouden.zitting;

import java.util.Set;
import java.util.UUID;

/** These guests may not take part any more. */
public record ZittingBeeindigd(UUID huishouden, Set<UUID> gasten) {}
