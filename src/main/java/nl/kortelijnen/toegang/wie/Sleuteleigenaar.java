package nl.kortelijnen.toegang.wie;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Whose key it is.
 *
 * @param metTweedeFactor whether the key was made in a session with a second factor
 */
public record Sleuteleigenaar(
        UUID id, Ingelogde wie, boolean metTweedeFactor, Instant gemaakt, Set<Sleutelrecht> rechten) {

    public Authentication naarBewijs(HttpServletRequest vraag) {
        UsernamePasswordAuthenticationToken bewijs = UsernamePasswordAuthenticationToken.authenticated(
                wie,
                this,
                Stream.of(
                                wie.getAuthorities().stream(),
                                rechten.stream().map(Sleutelrecht::recht).map(SimpleGrantedAuthority::new),
                                metTweedeFactor
                                        ? Stream.of(Tweedefactor.sleutel(gemaakt))
                                        : Stream.<GrantedAuthority>empty())
                        .flatMap(alle -> alle)
                        .toList());
        bewijs.setDetails(new Herkomst(vraag, gemaakt));
        return bewijs;
    }
}
