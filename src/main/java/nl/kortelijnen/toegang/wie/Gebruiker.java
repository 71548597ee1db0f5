package nl.kortelijnen.toegang.wie;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as the other modules see them.
 *
 * @param account the account's id
 * @param naam first and last name, as colleagues know them
 * @param professional this person's id in the ketenpartner network; null for an account without a place there
 * @param organisatie the organisation this person works for; null when that is not known
 */
public record Gebruiker(
        UUID account,
        String gebruikersnaam,
        String naam,
        Set<Rol> rollen,
        @Nullable UUID professional,
        @Nullable UUID organisatie)
        implements Serializable {

    public Gebruiker {
        rollen = Set.copyOf(rollen);
    }

    /** Somebody whose organisation is not known. */
    public Gebruiker(UUID account, String gebruikersnaam, String naam, Set<Rol> rollen, @Nullable UUID professional) {
        this(account, gebruikersnaam, naam, rollen, professional, null);
    }

    public boolean heeft(Rol rol) {
        return rollen.contains(rol);
    }

    /**
     * Whether this is one and the same person, as far as can be known: the same account, the same place in the network, or
     * the same name. Rules for two people ask this: somebody with two accounts is one.
     */
    public boolean isZelfdeMens(Gebruiker ander) {
        return account.equals(ander.account)
                || (professional != null && professional.equals(ander.professional))
                || naam.strip().equalsIgnoreCase(ander.naam.strip());
    }

    public String voornaam() {
        int spatie = naam.indexOf(' ');
        return spatie < 0 ? naam : naam.substring(0, spatie);
    }
}
