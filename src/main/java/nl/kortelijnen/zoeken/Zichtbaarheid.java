package nl.kortelijnen.zoeken;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Rol;

/** Who may know that a document exists. It is part of every query: hits, counts and suggestions follow it alike. */
public sealed interface Zichtbaarheid {

    /** Also those without an account. */
    record Iedereen() implements Zichtbaarheid {}

    /** Everybody with an account. */
    record Ingelogden() implements Zichtbaarheid {}

    /** Whoever has at least one of these roles; nobody when there are none. */
    record AlleenRollen(Set<Rol> rollen) implements Zichtbaarheid {
        public AlleenRollen {
            rollen = Set.copyOf(rollen);
        }
    }

    /** These accounts only; nobody when there are none. */
    record AlleenAccounts(Set<UUID> accounts) implements Zichtbaarheid {
        public AlleenAccounts {
            accounts = Set.copyOf(accounts);
        }
    }
}
