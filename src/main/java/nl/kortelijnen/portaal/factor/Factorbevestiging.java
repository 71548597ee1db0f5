package nl.kortelijnen.portaal.factor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.inloggen.Aanbieders;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Asks for the second factor again before something that deserves it: an export, a print, changing how one signs in.
 * Whoever gave it in the last five minutes is not asked.
 */
@Component
public class Factorbevestiging {

    /** Where Spring Security looks for the page to go to after signing in. */
    private static final String BEWAARD = "SPRING_SECURITY_SAVED_REQUEST";

    private final Toegang toegang;
    private final Aanmelding aanmelding;
    private final Factorvragen vragen;
    private final Aanbieders aanbieders;

    Factorbevestiging(Toegang toegang, Aanmelding aanmelding, Factorvragen vragen, Aanbieders aanbieders) {
        this.toegang = toegang;
        this.aanmelding = aanmelding;
        this.vragen = vragen;
        this.aanbieders = aanbieders;
    }

    /** Does this now, or after the factor was given. Without a factor, or after "Laat maar", nothing happens. */
    public void vraag(Runnable daarna) {
        if (toegang.onlangsBevestigd()) {
            daarna.run();
        } else if (aanmelding.keuze().leeg()) {
            (toegang.metTweedeFactor() ? opnieuwBijAanbieder() : eerstInstellen()).open();
        } else {
            dialoog(daarna).open();
        }
    }

    private Dialog dialoog(Runnable daarna) {
        Dialog dialoog = new Dialog("Ben jij het?");
        dialoog.setMaxWidth("min(480px, 94vw)");
        Factorvraag vraag = vragen.maak(() -> {
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
        dialoog.setMaxWidth("min(480px, 94vw)");
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

    /** For whoever has a second factor at their identity provider only: signing in there again brings them back here. */
    private Dialog opnieuwBijAanbieder() {
        Dialog dialoog = new Dialog("Ben jij het?");
        dialoog.setMaxWidth("min(480px, 94vw)");
        String hier = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getSession()
                .setAttribute(BEWAARD, new SimpleSavedRequest("/" + hier));
        dialoog.add(new Paragraph("Hiervoor log je nog eens in bij je organisatie. Je komt daarna hier terug."));
        dialoog.getFooter().add(Knoppen.gewoon("Laat maar", klik -> dialoog.close()));
        aanbieders.alle().forEach(aanbieder -> {
            Anchor link = Knoppen.link(
                    aanbieder.adres() + "?opnieuw", "organisatie", "Log in met " + aanbieder.naam(), "hoofd");
            link.setRouterIgnore(true);
            dialoog.getFooter().add(link);
        });
        return dialoog;
    }
}
