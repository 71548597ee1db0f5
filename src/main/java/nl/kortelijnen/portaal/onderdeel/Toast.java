package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short word after an action. A refusal stays to be read; the next word comes in its place. */
public final class Toast {

    private static final int KORT_MS = 5000;
    private static final int LANG_MS = 12000;
    private static final int TERUG_MS = 20000;

    private Toast() {}

    public static void gelukt(String zin) {
        sluitWeigering();
        Notification.show(zin, KORT_MS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** As {@link #gelukt(String)}, with a way back; it stays long enough to read and to reach. */
    public static void gelukt(String zin, String knop, Runnable doen) {
        sluitWeigering();
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
        sluitWeigering();
        Notification melding = Notification.show(zin, LANG_MS, Notification.Position.BOTTOM_START, true);
        melding.addThemeVariants(NotificationVariant.LUMO_ERROR);
        ComponentUtil.setData(UI.getCurrent(), Weigering.class, new Weigering(melding));
    }

    /** A button that puts a text on the clipboard, and says so. */
    public static Button kopieerknop(String tekst, String zin) {
        return Knoppen.met(
                Knoppen.gewoon("Kopieer", klik -> {
                    UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", tekst);
                    gelukt(zin);
                }),
                "kopie");
    }

    /** The last one of a page; the next word, good or bad, comes in its place. */
    private static void sluitWeigering() {
        Weigering laatste = ComponentUtil.getData(UI.getCurrent(), Weigering.class);
        if (laatste != null) {
            laatste.melding.close();
        }
    }

    private record Weigering(Notification melding) {}
}
