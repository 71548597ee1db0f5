package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import nl.kortelijnen.toegang.Sessieafsluiter;
import org.springframework.stereotype.Component;

/**
 * Ends a session under its own lock, on a thread of its own: whoever asks may hold the lock of another session, and two
 * who end each other's must not wait for each other.
 */
@Component
class Vaadinsessieafsluiter implements Sessieafsluiter {

    @Override
    public void sluit(HttpSession sessie) {
        Thread.ofVirtual().name("sessie-einde").start(() -> {
            try {
                onderSlot(vaadinsessies(sessie), sessie::invalidate);
            } catch (IllegalStateException alBeeindigd) {
                // somebody else ended it first: that is what we wanted
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
