package nl.kortelijnen.toegang;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The open sessions of this node, so that they can be ended at once, with the push channel that hangs on them. */
@Component
class Sessies implements HttpSessionListener {

    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();
    private final Sessieafsluiter afsluiter;

    Sessies(Sessieafsluiter afsluiter) {
        this.afsluiter = afsluiter;
    }

    @Override
    public void sessionCreated(HttpSessionEvent gebeurtenis) {
        open.put(gebeurtenis.getSession().getId(), gebeurtenis.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent gebeurtenis) {
        open.values()
                .removeIf(sessie -> sessie == gebeurtenis.getSession()
                        || sessie.getId().equals(gebeurtenis.getSession().getId()));
    }

    /** How many sessions this account has open. */
    long aantal(UUID account) {
        return open.values().stream()
                .filter(sessie -> account.equals(eigenaar(sessie)))
                .count();
    }

    void beeindigAlle(UUID account) {
        beeindig(account, sessie -> true);
    }

    void beeindig(UUID account, Predicate<HttpSession> welke) {
        open.values().stream()
                .filter(sessie -> account.equals(eigenaar(sessie)))
                .filter(welke)
                .toList()
                .forEach(afsluiter::sluit);
    }

    private static @Nullable UUID eigenaar(HttpSession sessie) {
        try {
            Object context = sessie.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            return context instanceof SecurityContext veilig
                            && veilig.getAuthentication() != null
                            && veilig.getAuthentication().getPrincipal() instanceof Ingelogde ingelogde
                    ? ingelogde.gebruiker().account()
                    : null;
        } catch (IllegalStateException alBeeindigd) {
            return null;
        }
    }
}
