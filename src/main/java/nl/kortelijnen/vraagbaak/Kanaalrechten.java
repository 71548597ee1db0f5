package nl.kortelijnen.vraagbaak;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/**
 * Who may read and write in a channel. Who may not read may not write, whatever the roles.
 *
 * @param besloten only for its members; then the roles of readers do not matter
 * @param lezers whoever has one of these roles; nobody when there are none
 * @param leden accounts, in a closed channel only
 */
public record Kanaalrechten(boolean besloten, Set<Rol> lezers, Set<Rol> schrijvers, Set<UUID> leden) {

    public Kanaalrechten {
        lezers = Set.copyOf(lezers);
        schrijvers = Set.copyOf(schrijvers);
        leden = besloten ? Set.copyOf(leden) : Set.of();
    }

    /** Everybody with an account reads; professionals write. */
    public static Kanaalrechten open() {
        return new Kanaalrechten(false, EnumSet.allOf(Rol.class), Set.of(Rol.PROFESSIONAL), Set.of());
    }

    public boolean magLezen(Gebruiker wie) {
        return besloten ? leden.contains(wie.account()) : !Collections.disjoint(lezers, wie.rollen());
    }

    public boolean magSchrijven(Gebruiker wie) {
        return magLezen(wie) && !Collections.disjoint(schrijvers, wie.rollen());
    }

    /** Keeping order: marking an answer, merging notes, seeing who is behind a function. */
    public boolean magModereren(Gebruiker wie) {
        return magLezen(wie) && wie.heeft(Rol.ORGANISATOR);
    }
}
