package nl.kortelijnen.toegang.wie;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * The principal of a session in which the password was right and the second factor is still to come. It is no {@link
 * Ingelogde}: for every service nobody is signed in.
 */
public record Halfingelogde(UUID account, String gebruikersnaam) implements Principal, Serializable {

    @Override
    public String getName() {
        return gebruikersnaam;
    }
}
