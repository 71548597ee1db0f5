package nl.kortelijnen.toegang.sessie;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Halfingelogde;
import nl.kortelijnen.toegang.wie.Herkomst;
import nl.kortelijnen.toegang.wie.Ingelogde;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Changes what the session of a request may do. Every step up gives the session another id, so that an id that leaked
 * before is worth nothing after.
 */
@Component
public class Sessierechten {

    private final Clock klok;

    Sessierechten(Clock klok) {
        this.klok = klok;
    }

    /** The account whose password was right in this session and that must still give its second factor. */
    public Optional<UUID> halverwege() {
        return huidige()
                .map(Authentication::getPrincipal)
                .map(wie -> wie instanceof Halfingelogde half ? half.account() : null);
    }

    /** Signs this person in, with these factors beside what the same person had already given in this session. */
    public void open(HttpServletRequest vraag, Gebruiker gebruiker, GrantedAuthority... factoren) {
        Ingelogde wie = new Ingelogde(gebruiker, "", true);
        List<String> nieuw =
                Stream.of(factoren).map(GrantedAuthority::getAuthority).toList();
        List<GrantedAuthority> eerder = van(gebruiker.account())
                .map(Authentication::getAuthorities)
                .<List<GrantedAuthority>>map(List::copyOf)
                .orElse(List.of());
        Stream<GrantedAuthority> blijft = eerder.stream()
                .filter(recht -> isFactor(recht.getAuthority()) && !nieuw.contains(recht.getAuthority()));
        bewaar(
                vraag,
                wie,
                Stream.of(wie.getAuthorities().stream(), blijft, Stream.of(factoren))
                        .flatMap(rechten -> rechten)
                        .toList());
    }

    /** Lets this session wait for a second factor: nothing opens before it. */
    public void zetHalverwege(HttpServletRequest vraag, Gebruiker gebruiker) {
        bewaar(vraag, new Halfingelogde(gebruiker.account(), gebruiker.gebruikersnaam()), List.of());
    }

    /** Takes the second factors from this session; the person stays signed in. */
    public void ontneemFactoren(HttpServletRequest vraag) {
        huidige().ifPresent(bewijs -> {
            if (bewijs.getPrincipal() instanceof Ingelogde wie) {
                bewaar(
                        vraag,
                        wie,
                        bewijs.getAuthorities().stream()
                                .filter(recht -> !Tweedefactor.BEWIJZEN.contains(recht.getAuthority()))
                                .toList());
            }
        });
    }

    private static boolean isFactor(@Nullable String recht) {
        return recht != null && recht.startsWith("FACTOR_");
    }

    private static Optional<Authentication> van(UUID account) {
        return huidige().filter(wie -> switch (wie.getPrincipal()) {
            case Ingelogde ingelogde -> ingelogde.gebruiker().account().equals(account);
            case Halfingelogde half -> half.account().equals(account);
            case null, default -> false;
        });
    }

    private static Optional<Authentication> huidige() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
    }

    private void bewaar(HttpServletRequest vraag, Object wie, Collection<? extends GrantedAuthority> rechten) {
        UsernamePasswordAuthenticationToken bewijs =
                UsernamePasswordAuthenticationToken.authenticated(wie, null, rechten);
        bewijs.setDetails(huidige()
                .map(Authentication::getDetails)
                .filter(Herkomst.class::isInstance)
                .orElseGet(() -> new Herkomst(vraag, klok.instant())));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(bewijs);
        vraag.getSession();
        vraag.changeSessionId();
        vraag.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        SecurityContextHolder.setContext(context);
    }
}
