package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** The provider told who it is; its tokens serve nothing after that, and what is not kept cannot leak. */
final class GeenBewaardeTokens implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String aanbieder, Authentication wie, HttpServletRequest vraag) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication wie, HttpServletRequest vraag, HttpServletResponse antwoord) {
        // not kept
    }

    @Override
    public void removeAuthorizedClient(
            String aanbieder, Authentication wie, HttpServletRequest vraag, HttpServletResponse antwoord) {
        // nothing was kept
    }
}
