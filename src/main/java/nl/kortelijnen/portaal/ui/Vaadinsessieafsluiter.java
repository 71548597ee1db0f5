package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import nl.kortelijnen.toegang.sessie.Sessieafsluiter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Ends a session under its own lock, on a thread of its own: whoever asks may hold the lock of another session, and two
 * who end each other's must not wait for each other.
 */
@Component
class Vaadinsessieafsluiter implements Sessieafsluiter {

    /** The push connection falls with the session: what it was told must have gone out before. */
    private static final Duration TIJD_VOOR_BERICHT = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(Vaadinsessieafsluiter.class);

    @Override
    public void sluit(HttpSession sessie) {
        Thread.ofVirtual().name("sessie-einde").start(() -> {
            try {
                // from this moment nobody is signed in; what follows is only tidying up
                sessie.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
                List<VaadinSession> binnen = vaadinsessies(sessie);
                onderSlot(binnen, () -> binnen.forEach(Vaadinsessieafsluiter::maakSchermLeeg));
                Thread.sleep(TIJD_VOOR_BERICHT);
                onderSlot(binnen, sessie::invalidate);
            } catch (IllegalStateException alBeeindigd) {
                // somebody else ended it first: that is what we wanted
            } catch (InterruptedException einde) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Nothing stays readable on a screen nobody is signed in at; a moment later the page asks to sign in. */
    private static void maakSchermLeeg(VaadinSession sessie) {
        sessie.getUIs().forEach(ui -> {
            ui.getPage()
                    .executeJs("document.body.style.visibility = 'hidden'; setTimeout(() => location.reload(), 1500)");
            try {
                ui.push();
            } catch (RuntimeException nietVerbonden) {
                LOG.debug("This tab hears of it at its next request", nietVerbonden);
            }
        });
    }

    private static List<VaadinSession> vaadinsessies(HttpSession sessie) {
        return Collections.list(sessie.getAttributeNames()).stream()
                .map(sessie::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .toList();
    }

    private static void onderSlot(List<VaadinSession> sessies, Runnable actie) {
        if (sessies.isEmpty()) {
            actie.run();
            return;
        }
        VaadinSession eerste = sessies.getFirst();
        eerste.lock();
        try {
            onderSlot(sessies.subList(1, sessies.size()), actie);
        } finally {
            eerste.unlock();
        }
    }
}
