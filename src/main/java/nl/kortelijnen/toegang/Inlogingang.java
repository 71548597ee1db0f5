package nl.kortelijnen.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends whoever must sign in to the page for it, with a word of explanation when a session has just ended. */
final class Inlogingang extends LoginUrlAuthenticationEntryPoint {

    Inlogingang(String adres) {
        super(adres);
        setFavorRelativeUris(false);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest vraag, HttpServletResponse antwoord, AuthenticationException reden) {
        boolean verlopen = vraag.getRequestedSessionId() != null && !vraag.isRequestedSessionIdValid();
        return getLoginFormUrl() + (verlopen ? "?verlopen" : "");
    }
}
