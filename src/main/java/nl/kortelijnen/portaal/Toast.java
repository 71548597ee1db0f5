package nl.kortelijnen.portaal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word after an action. A refusal stays until it is closed; a success goes by itself. */
public final class Toast {

    private static final int KORT_MS = 5000;
    private static final int LANG_MS = 12000;
    private static final int TERUG_MS = 20000;

    private Toast() {}

    public static void gelukt(String zin) {
        Notification.show(zin, KORT_MS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** As {@link #gelukt(String)}, with a way back; it stays long enough to read and to reach. */
    public static void gelukt(String zin, String knop, Runnable doen) {
        Notification melding = new Notification();
        melding.setPosition(Notification.Position.BOTTOM_START);
        melding.setDuration(TERUG_MS);
        melding.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        Div rij = new Div(new Span(zin), Knoppen.gewoon(knop, klik -> {
            melding.close();
            doen.run();
        }));
        rij.addClassName("rij-v");
        melding.add(rij);
        melding.open();
    }

    public static void fout(String zin) {
        Notification melding = Notification.show(zin, LANG_MS, Notification.Position.BOTTOM_START, true);
        melding.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
