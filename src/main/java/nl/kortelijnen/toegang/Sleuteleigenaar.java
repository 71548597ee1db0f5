package nl.kortelijnen.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Whose key it is.
 *
 * @param metTweedeFactor whether the key was made in a session with a second factor
 */
record Sleuteleigenaar(Ingelogde wie, boolean metTweedeFactor, Instant gemaakt) {

    Authentication naarBewijs(HttpServletRequest vraag) {
        UsernamePasswordAuthenticationToken bewijs = UsernamePasswordAuthenticationToken.authenticated(
                wie,
                null,
                metTweedeFactor
                        ? Stream.concat(wie.getAuthorities().stream(), Stream.of(Tweedefactor.sleutel(gemaakt)))
                                .toList()
                        : wie.getAuthorities());
        bewijs.setDetails(new Herkomst(vraag, gemaakt));
        return bewijs;
    }
}
