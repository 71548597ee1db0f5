package nl.kortelijnen.portaal;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word after an action. A refusal stays until it is closed; a success goes by itself. */
public final class Toast {

    private static final int KORT_MS = 5000;
    private static final int LANG_MS = 12000;

    private Toast() {}

    public static void gelukt(String zin) {
        Notification.show(zin, KORT_MS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void fout(String zin) {
        Notification melding = Notification.show(zin, LANG_MS, Notification.Position.BOTTOM_START, true);
        melding.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
