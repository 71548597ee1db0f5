package nl.kortelijnen.toegang;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How organisations are called. The log holds their ids only; the ketenpartner network knows the names. */
@FunctionalInterface
public interface Organisatienamen {

    /** The names of those that are known. */
    Map<UUID, String> namen(Collection<UUID> organisaties);
}
