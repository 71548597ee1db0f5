package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Tells the open tabs of somebody that something changed for them, so that they look again without reloading. A signal
 * carries nothing: each tab asks the services anew, with its own user's rights. Reaches the tabs of this node.
 */
@org.springframework.stereotype.Component
public class Seinpost {

    private final Map<UUID, List<Ontvanger>> ontvangers = new ConcurrentHashMap<>();

    /** Looks again at every signal for this account, as long as the part of the page is attached. */
    public void volg(Component deel, UUID account, Runnable kijkOpnieuw) {
        deel.addAttachListener(gebeurtenis -> {
            Ontvanger ontvanger = new Ontvanger(deel, gebeurtenis.getUI(), kijkOpnieuw);
            voegToe(account, ontvanger);
            deel.addDetachListener(einde -> {
                einde.unregisterListener();
                haalWeg(account, ontvanger);
            });
        });
    }

    /** Call this after the change is committed. */
    public void sein(Collection<UUID> accounts) {
        accounts.forEach(account -> ontvangers
                .getOrDefault(account, List.of())
                .forEach(ontvanger -> ontvanger
                        .ui()
                        .accessLater(ontvanger::kijk, () -> haalWeg(account, ontvanger))
                        .run()));
    }

    private void voegToe(UUID account, Ontvanger ontvanger) {
        ontvangers.compute(account, (id, lijst) -> {
            List<Ontvanger> met = lijst == null ? new CopyOnWriteArrayList<>() : lijst;
            met.add(ontvanger);
            return met;
        });
    }

    private void haalWeg(UUID account, Ontvanger ontvanger) {
        ontvangers.computeIfPresent(account, (id, lijst) -> {
            lijst.remove(ontvanger);
            return lijst.isEmpty() ? null : lijst;
        });
    }

    private record Ontvanger(Component deel, UI ui, Runnable kijkOpnieuw) {

        /** Somebody may have left the page between the signal and this moment. */
        void kijk() {
            if (deel.isAttached()) {
                kijkOpnieuw.run();
            }
        }
    }
}
