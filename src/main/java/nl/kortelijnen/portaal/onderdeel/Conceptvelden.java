package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.di.Instantiator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.portaal.Conceptopslag;

/**
 * The long texts of a form are kept as they are typed, per page and for their writer alone: who is signed out or loses the
 * connection finds them back. Call {@link #weg} once the form was kept.
 */
public final class Conceptvelden {

    private final Map<TextArea, String> sleutels = new HashMap<>();

    private final String welke;

    private Conceptvelden(String welke) {
        this.welke = welke;
    }

    public static Conceptvelden bij(Component formulier, TextArea... teksten) {
        return bij(formulier, "", teksten);
    }

    /** @param welke of several alike on one page; otherwise empty */
    public static Conceptvelden bij(Component formulier, String welke, TextArea... teksten) {
        Conceptvelden concepten = new Conceptvelden(welke);
        formulier.addAttachListener(erbij -> {
            erbij.unregisterListener();
            for (TextArea tekst : teksten) {
                concepten.bewaak(erbij.getUI(), tekst);
            }
        });
        return concepten;
    }

    /** The form has found its place. */
    public void weg() {
        UI ui = UI.getCurrent();
        sleutels.values().forEach(opslag(ui)::gooiWeg);
    }

    /** What was typed and not kept comes back, also over what was kept before. */
    private void bewaak(UI ui, TextArea tekst) {
        String sleutel = sleutel(ui, tekst);
        sleutels.put(tekst, sleutel);
        opslag(ui)
                .haal(sleutel)
                .filter(eerder -> !eerder.equals(tekst.getValue()))
                .ifPresent(eerder -> {
                    tekst.setValue(eerder);
                    tekst.setHelperText("Dit typte je eerder. Het is nog niet bewaard.");
                });
        opslag(ui).bewaak(tekst, sleutel);
    }

    private static Conceptopslag opslag(UI ui) {
        return Instantiator.get(ui).getOrCreate(Conceptopslag.class);
    }

    private String sleutel(UI ui, TextArea tekst) {
        String plek = ui.getActiveViewLocation().getPath() + "\n" + welke + "\n" + tekst.getLabel();
        return "veld/" + UUID.nameUUIDFromBytes(plek.getBytes(StandardCharsets.UTF_8));
    }
}
