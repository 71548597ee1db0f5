package nl.kortelijnen.consultatie;

import java.util.UUID;

/**
 * Somebody else asks on; told within the transaction in which that is kept.
 *
 * @param consult the consultation
 * @param van an account, as {@code naar}
 */
public record VragerGewisseld(UUID consult, UUID van, UUID naar) {}
