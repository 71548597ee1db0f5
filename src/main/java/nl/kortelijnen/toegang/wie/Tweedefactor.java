package nl.kortelijnen.toegang.wie;

import java.time.Instant;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What counts as a second factor, as an authority of the session with the moment it was given. */
public final class Tweedefactor {

    static final String CODE = "FACTOR_TOTP";
    static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    /** The identity provider said that it asked for more than a password. */
    static final String AANBIEDER = "FACTOR_OIDC_MFA";
    /** An API key that was made in a session with a second factor. */
    static final String SLEUTEL = "FACTOR_SLEUTEL";

    public static final Set<String> BEWIJZEN = Set.of(CODE, PASSKEY, AANBIEDER, SLEUTEL);

    private Tweedefactor() {}

    /** A code of an authenticator app, or a recovery code in its place. */
    public static GrantedAuthority code(Instant gegeven) {
        return bewijs(CODE, gegeven);
    }

    /** A passkey that also asked for a fingerprint, face or PIN. */
    public static GrantedAuthority passkey(Instant gegeven) {
        return bewijs(PASSKEY, gegeven);
    }

    /** The identity provider's word for it. */
    public static GrantedAuthority aanbieder(Instant gegeven) {
        return bewijs(AANBIEDER, gegeven);
    }

    static GrantedAuthority sleutel(Instant gemaakt) {
        return bewijs(SLEUTEL, gemaakt);
    }

    private static GrantedAuthority bewijs(String soort, Instant gegeven) {
        return FactorGrantedAuthority.withAuthority(soort).issuedAt(gegeven).build();
    }
}
