package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kortelijnen.toegang.sessie.Sessieduur;
import nl.kortelijnen.toegang.sessie.Sessiewacht;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/** Warns in every open tab that its session is about to end, and takes the warning back when somebody stays. */
@org.springframework.stereotype.Component
class Sessiewaker {

    /** WCAG 2.2.1 asks for 20 seconds; we promise two minutes, also to whoever was looked at a moment too late. */
    private static final Duration MINSTENS = Duration.ofSeconds(150);

    private static final int MELD_PER_MS = 20_000;

    /** What people do: a key, a tap, turning the wheel. What the page does by itself, such as a heartbeat, is not seen. */
    private static final String MELD_GEBRUIK = """
            let laatst = Date.now();
            const meld = () => {
              if (Date.now() - laatst > $0) {
                laatst = Date.now();
                this.dispatchEvent(new CustomEvent('kl-actief'));
              }
            };
            for (const soort of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
              window.addEventListener(soort, meld, { passive: true, capture: true });
            }
            """;

    private final Map<UI, HttpSession> vensters = new ConcurrentHashMap<>();
    private final Sessiewacht wacht;
    private final Clock klok;
    private final Duration waarschuwing;

    Sessiewaker(Sessiewacht wacht, Clock klok, @Value("${kortelijnen.sessie.waarschuwing:3m}") Duration waarschuwing) {
        this.wacht = wacht;
        this.klok = klok;
        this.waarschuwing = waarschuwing.compareTo(MINSTENS) < 0 ? MINSTENS : waarschuwing;
    }

    /** Watches the tab this frame is in, as long as it is there; opening a page counts as doing something. */
    void waakOver(Component kader) {
        kader.addAttachListener(erbij -> {
            UI ui = erbij.getUI();
            httpsessie().ifPresent(sessie -> {
                vensters.put(ui, sessie);
                wacht.actief(sessie);
            });
            kader.getElement().executeJs(MELD_GEBRUIK, MELD_PER_MS);
        });
        kader.getElement().addEventListener("kl-actief", gebruik -> httpsessie().ifPresent(wacht::actief));
        kader.addDetachListener(weg -> vensters.remove(weg.getUI()));
    }

    private static Optional<HttpSession> httpsessie() {
        return VaadinSession.getCurrent().getSession() instanceof WrappedHttpSession sessie
                ? Optional.of(sessie.getHttpSession())
                : Optional.empty();
    }

    @Scheduled(fixedDelayString = "${kortelijnen.sessie.controle:10s}")
    void kijkRond() {
        vensters.forEach((ui, sessie) -> wacht.duur(sessie)
                .filter(duur -> Sessiewaarschuwing.staatOpen(ui) || bijnaVoorbij(duur))
                .ifPresent(duur -> ui.accessLater(() -> zeg(ui, sessie), () -> vensters.remove(ui))
                        .run()));
    }

    private void zeg(UI ui, HttpSession sessie) {
        wacht.duur(sessie).ifPresent(duur -> {
            if (bijnaVoorbij(duur)) {
                Sessiewaarschuwing.open(ui, duur, () -> wacht.actief(sessie), () -> wacht.sluit(sessie));
            } else {
                Sessiewaarschuwing.sluit(ui);
            }
        });
    }

    private boolean bijnaVoorbij(Sessieduur duur) {
        return !klok.instant().plus(waarschuwing).isBefore(duur.einde());
    }
}
