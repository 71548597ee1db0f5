package nl.kortelijnen.toegang.wie;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** The principal of a session or an API call. */
public final class Ingelogde extends User {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Gebruiker gebruiker;

    public Ingelogde(Gebruiker gebruiker, String wachtwoord, boolean actief) {
        super(
                gebruiker.gebruikersnaam(),
                wachtwoord,
                actief,
                true,
                true,
                true,
                AuthorityUtils.createAuthorityList(gebruiker.rollen().stream()
                        .map(rol -> "ROLE_" + rol.name())
                        .toList()));
        this.gebruiker = gebruiker;
    }

    public Gebruiker gebruiker() {
        return gebruiker;
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Ingelogde ingelogde && gebruiker.account().equals(ingelogde.gebruiker.account());
    }

    @Override
    public int hashCode() {
        return Objects.hash(gebruiker.account());
    }
}
