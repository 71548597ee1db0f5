package nl.kortelijnen.huishouden.zitting;

import java.time.Instant;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.Rol;

/**
 * Somebody of the family, or near it, who takes part.
 *
 * @param naam as this guest wants to be called; empty before they came in
 * @param binnen whether the link was used
 */
public record Gast(UUID id, UUID huishouden, String naam, Rol rol, Instant tot, boolean binnen) {}
