package nl.kortelijnen.toegang;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A request for a page that somebody wants to see, and not for what a browser fetches beside it (an icon for the home
 * screen, a font, a map of a script). Only to the first one does somebody want to go after signing in.
 */
final class Paginavraag implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest vraag) {
        String soorten = vraag.getHeader(HttpHeaders.ACCEPT);
        String waarvoor = vraag.getHeader("Sec-Fetch-Dest"); // not every browser says it
        return soorten != null && soorten.contains("text/html") && (waarvoor == null || waarvoor.equals("document"));
    }
}
