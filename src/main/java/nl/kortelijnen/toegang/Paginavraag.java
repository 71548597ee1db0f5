package nl.kortelijnen.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request for a page that somebody wants to see, and not for what a browser fetches beside it (an icon for the home
 * screen, a font, a map of a script). Only to the first one does somebody want to go after signing in.
 */
final class Paginavraag implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest vraag) {
        boolean leest = Optional.ofNullable(vraag.getHeader(HttpHeaders.ACCEPT))
                .map(soorten -> soorten.contains("text/html"))
                .orElse(false);
        return leest
                && "document"
                        .equals(Optional.ofNullable(vraag.getHeader("Sec-Fetch-Dest"))
                                .orElse("document"));
    }
}
