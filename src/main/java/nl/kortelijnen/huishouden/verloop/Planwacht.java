package nl.kortelijnen.huishouden.verloop;

import java.util.UUID;

/** Knows whether there is a plan that the family said yes to; closing asks for it (M02). */
@FunctionalInterface
public interface Planwacht {

    boolean aanvaard(UUID huishouden, UUID episode);
}
