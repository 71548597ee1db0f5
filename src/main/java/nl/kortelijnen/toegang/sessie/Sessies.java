package nl.kortelijnen.toegang.sessie;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Halfingelogde;
import nl.kortelijnen.toegang.wie.Herkomst;
import nl.kortelijnen.toegang.wie.Ingelogde;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The open sessions of this node, so that they can be ended at once, with the push channel that hangs on them. */
@Component
public class Sessies implements HttpSessionListener {

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
    private final Sessieafsluiter afsluiter;

    Sessies(Sessieafsluiter afsluiter) {
        this.afsluiter = afsluiter;
    }

    @Override
    public void sessionCreated(HttpSessionEvent gebeurtenis) {
        open.add(gebeurtenis.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent gebeurtenis) {
        open.remove(gebeurtenis.getSession());
    }

    /** A session with the one it belongs to, in or halfway. */
    record Bezet(HttpSession sessie, Sessiestand stand, Authentication bewijs) {

        boolean vanaf(HttpSession deze) {
            return sessie.getId().equals(deze.getId());
        }

        boolean ingelogd() {
            return bewijs.getPrincipal() instanceof Ingelogde;
        }
    }

    Stream<Bezet> alle() {
        return open.stream().map(Sessies::bezet).flatMap(Optional::stream);
    }

    Stream<Bezet> van(UUID account) {
        return alle().filter(bezet -> bezet.stand().account().equals(account));
    }

    /** How many sessions this account has open. */
    public long aantal(UUID account) {
        return van(account).filter(Bezet::ingelogd).count();
    }

    /** The session of this request goes on with what is known of the same person now. */
    public void gaVerderAls(Gebruiker gebruiker) {
        SecurityContext context = SecurityContextHolder.getContext();
        Authentication bewijs = context.getAuthentication();
        if (bewijs != null
                && bewijs.getPrincipal() instanceof Ingelogde wie
                && wie.gebruiker().account().equals(gebruiker.account())) {
            var nieuw = UsernamePasswordAuthenticationToken.authenticated(
                    new Ingelogde(gebruiker, "", true), bewijs.getCredentials(), bewijs.getAuthorities());
            nieuw.setDetails(bewijs.getDetails());
            context.setAuthentication(nieuw);
        }
    }

    public void beeindigAlle(UUID account) {
        beeindig(account, sessie -> true);
    }

    public void beeindig(UUID account, Predicate<HttpSession> welke) {
        van(account).map(Bezet::sessie).filter(welke).toList().forEach(afsluiter::sluit);
    }

    void beeindig(Bezet bezet) {
        afsluiter.sluit(bezet.sessie());
    }

    /** Whose session this is; empty when nobody's, or when it has just ended. */
    static Optional<Bezet> bezet(HttpSession sessie) {
        try {
            Authentication bewijs =
                    sessie.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                    instanceof SecurityContext context
                            ? context.getAuthentication()
                            : null;
            return bewijs == null
                    ? Optional.empty()
                    : eigenaar(bewijs).map(account -> new Bezet(sessie, stand(sessie, account, bewijs), bewijs));
        } catch (IllegalStateException alBeeindigd) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> eigenaar(Authentication bewijs) {
        return switch (bewijs.getPrincipal()) {
            case Ingelogde ingelogde -> Optional.of(ingelogde.gebruiker().account());
            case Halfingelogde half -> Optional.of(half.account());
            case null, default -> Optional.empty();
        };
    }

    private static Sessiestand stand(HttpSession sessie, UUID account, Authentication bewijs) {
        if (sessie.getAttribute(Sessiestand.SLEUTEL) instanceof Sessiestand stand
                && stand.account().equals(account)) {
            return stand;
        }
        Sessiestand nieuw = new Sessiestand(
                account,
                bewijs.getDetails() instanceof Herkomst herkomst
                        ? herkomst.sinds()
                        : Instant.ofEpochMilli(sessie.getCreationTime()));
        sessie.setAttribute(Sessiestand.SLEUTEL, nieuw);
        return nieuw;
    }
}
