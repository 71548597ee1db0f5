package nl.kortelijnen.toegang.inloggen;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What an identity provider says of how somebody signed in (RFC 8176; OpenID Connect Core, section 2). */
final class Aanbiederbewijs {

    private static final String MEER_DAN_EEN = "mfa";

    /** The provider names two kinds; a password alone, or one of the others alone, is not enough. */
    private static final Set<String> IETS_ANDERS_DAN_WETEN =
            Set.of("otp", "hwk", "swk", "sc", "fpt", "face", "iris", "retina", "vbm", "sms", "tel");

    private static final Set<String> WETEN = Set.of("pwd", "pin", "kba");

    private Aanbiederbewijs() {}

    /** @param waarden values of {@code acr} that stand for more than one factor */
    static Optional<GrantedAuthority> van(OidcUser wie, Set<String> waarden, Instant nu) {
        List<String> hoe = Optional.ofNullable(wie.getAuthenticationMethods()).orElse(List.of());
        String niveau = wie.getAuthenticationContextClass();
        boolean meer = hoe.contains(MEER_DAN_EEN)
                || (!Collections.disjoint(hoe, WETEN) && !Collections.disjoint(hoe, IETS_ANDERS_DAN_WETEN))
                || (niveau != null && waarden.contains(niveau));
        return meer
                ? Optional.of(Tweedefactor.aanbieder(
                        Optional.ofNullable(wie.getAuthenticatedAt()).orElse(nu)))
                : Optional.empty();
    }
}
