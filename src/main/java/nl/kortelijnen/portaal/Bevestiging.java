package nl.kortelijnen.portaal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.kortelijnen.toegang.Toegang;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import org.springframework.stereotype.Component;

/**
 * Asks for the second factor again before something that deserves it: an export, a print, changing how one signs in.
 * Whoever gave it in the last five minutes is not asked.
 */
@Component
public class Bevestiging {

    private final Toegang toegang;
    private final Aanmelding aanmelding;

    Bevestiging(Toegang toegang, Aanmelding aanmelding) {
        this.toegang = toegang;
        this.aanmelding = aanmelding;
    }

    /** Does this now, or after the factor was given. Without a factor, or after "Laat maar", nothing happens. */
    public void vraag(Runnable daarna) {
        if (toegang.onlangsBevestigd()) {
            daarna.run();
        } else if (aanmelding.keuze().leeg()) {
            eerstInstellen().open();
        } else {
            dialoog(daarna).open();
        }
    }

    private Dialog dialoog(Runnable daarna) {
        Dialog dialoog = new Dialog("Ben jij het?");
        Factorvraag vraag = new Factorvraag(aanmelding, () -> {
            dialoog.close();
            daarna.run();
        });
        Div inhoud = new Div(new Paragraph("Hiervoor vragen we je tweede stap nog eens."), vraag);
        inhoud.addClassName("velden");
        dialoog.add(inhoud);
        dialoog.getFooter().add(Knoppen.gewoon("Laat maar", klik -> dialoog.close()));
        dialoog.addOpenedChangeListener(open -> {
            if (open.isOpened()) {
                vraag.begin();
            }
        });
        return dialoog;
    }

    private static Dialog eerstInstellen() {
        Dialog dialoog = new Dialog("Eerst een tweede stap");
        String hier = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        Anchor instellen = Knoppen.link(
                "tweede-stap?naar=" + URLEncoder.encode(hier, StandardCharsets.UTF_8),
                "schild",
                "Stel hem in",
                "hoofd");
        dialoog.add(new Paragraph("Dit kan alleen met een tweede stap bij het inloggen. Die heb je nog niet."));
        dialoog.getFooter().add(Knoppen.gewoon("Laat maar", klik -> dialoog.close()), instellen);
        return dialoog;
    }
}
