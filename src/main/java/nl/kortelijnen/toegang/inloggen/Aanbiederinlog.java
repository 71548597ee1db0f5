package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.toegang.Inlogweg;
import nl.kortelijnen.toegang.sessie.Sessierechten;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Inlogadres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Signing in with an identity provider. Who is not known here does not come in; who is known comes in as the account
 * that a beheerder made, and still takes the second step when the provider did not ask for one and the account has it.
 */
@Component
class Aanbiederinlog implements Inlogweg {

    private static final Logger LOG = LoggerFactory.getLogger(Aanbiederinlog.class);
    private static final String ONBEKEND = "onbekend";
    private static final String OPNIEUW = "opnieuw";

    private final Aanbieders aanbieders;
    private final Aanbiederkoppelingen koppelingen;
    private final Factoren factoren;
    private final Sessierechten sessierechten;
    private final Inlogteller teller;
    private final Clock klok;
    private final Set<String> meervoudig;
    private final OidcUserService gegevens = new OidcUserService();
    private final SavedRequestAwareAuthenticationSuccessHandler verder =
            new SavedRequestAwareAuthenticationSuccessHandler();

    Aanbiederinlog(
            Aanbieders aanbieders,
            Aanbiederkoppelingen koppelingen,
            Factoren factoren,
            Sessierechten sessierechten,
            Inlogteller teller,
            Clock klok,
            @Value("${kortelijnen.aanbieder.acr-meervoudig:"
                            + "phr,phrh,http://schemas.openid.net/pape/policies/2007/06/multi-factor}")
                    Set<String> meervoudig) {
        this.aanbieders = aanbieders;
        this.koppelingen = koppelingen;
        this.factoren = factoren;
        this.sessierechten = sessierechten;
        this.teller = teller;
        this.klok = klok;
        this.meervoudig = Set.copyOf(meervoudig);
    }

    @Override
    public void voegToe(HttpSecurity http) {
        aanbieders
                .instellingen()
                .ifPresent(instellingen -> http.oauth2Login(inlog -> inlog.loginPage("/" + Inlogadres.PAGINA)
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(vraag(instellingen)))
                        .authorizedClientRepository(new GeenBewaardeTokens())
                        .userInfoEndpoint(wie -> wie.oidcUserService(this::zoek).userService(vraag -> {
                            throw new OAuth2AuthenticationException(new OAuth2Error("geen-openid"));
                        }))
                        .successHandler(this::binnen)
                        .failureHandler(Aanbiederinlog::geweigerd)));
    }

    /** With {@code ?opnieuw} the provider must ask again, however short ago it did. */
    private static OAuth2AuthorizationRequestResolver vraag(ClientRegistrationRepository instellingen) {
        var vraag = new DefaultOAuth2AuthorizationRequestResolver(instellingen, "/oauth2/authorization");
        vraag.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(wens -> {
                    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes nu
                            && nu.getRequest().getParameter(OPNIEUW) != null) {
                        wens.additionalParameters(erbij -> {
                            erbij.put("prompt", "login");
                            erbij.put("max_age", "0");
                        });
                    }
                }));
        return vraag;
    }

    private OidcUser zoek(OidcUserRequest vraag) {
        OidcUser wie = gegevens.loadUser(vraag);
        if (koppelingen
                .account(wie, vraag.getClientRegistration().getRegistrationId())
                .isEmpty()) {
            LOG.info("Somebody without an account came in by {}", wie.getIssuer());
            throw new OAuth2AuthenticationException(new OAuth2Error(ONBEKEND));
        }
        return wie;
    }

    /** Puts our own account in the place of what the provider told; its tokens are not kept. */
    private void binnen(HttpServletRequest vraag, HttpServletResponse antwoord, Authentication bewijs)
            throws IOException, ServletException {
        if (!(bewijs instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser wie)) {
            throw new IllegalStateException("Signed in without an identity");
        }
        Gebruiker gebruiker = koppelingen
                .account(wie, token.getAuthorizedClientRegistrationId())
                .orElseThrow();
        Optional<GrantedAuthority> factor = Aanbiederbewijs.van(wie, meervoudig, klok.instant());
        if (factor.isEmpty() && !factoren.van(gebruiker.account()).leeg()) {
            sessierechten.zetHalverwege(vraag, gebruiker);
        } else {
            sessierechten.open(vraag, gebruiker, factor.stream().toArray(GrantedAuthority[]::new));
            teller.gelukt(gebruiker, "via " + token.getAuthorizedClientRegistrationId());
        }
        verder.onAuthenticationSuccess(vraag, antwoord, bewijs);
    }

    private static void geweigerd(HttpServletRequest vraag, HttpServletResponse antwoord, AuthenticationException reden)
            throws IOException {
        boolean onbekend = reden instanceof OAuth2AuthenticationException fout
                && ONBEKEND.equals(fout.getError().getErrorCode());
        if (!onbekend) {
            LOG.warn("Signing in by a provider failed", reden);
        }
        antwoord.sendRedirect(vraag.getContextPath() + Inlogadres.met(onbekend ? ONBEKEND : "aanbieder"));
    }
}
