package nl.kortelijnen.toegang.wie;

import java.util.UUID;

/** Knows which roles do not count yet, because a second person has not said yes. */
public interface Rolwacht {

    boolean wacht(UUID account, Rol rol);
}
