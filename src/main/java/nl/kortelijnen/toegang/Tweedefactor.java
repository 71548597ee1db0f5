package nl.kortelijnen.toegang;

import java.util.Set;

/** What counts as a second factor, as an authority of the session. */
final class Tweedefactor {

    static final String CODE = "FACTOR_TOTP";
    static final String PASSKEY = "FACTOR_WEBAUTHN";
    /** The identity provider said that it asked for more than a password. */
    static final String AANBIEDER = "FACTOR_OIDC_MFA";

    static final Set<String> BEWIJZEN = Set.of(CODE, PASSKEY, AANBIEDER);

    private Tweedefactor() {}
}
