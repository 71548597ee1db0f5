package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Wachtwoordwissel;

/** The way to another password, on one's profile. */
public class Wachtwoordregel extends Section {

    private final Wachtwoordwissel wissel;

    public Wachtwoordregel(Aanmelding aanmelding, Wachtwoordwissel wissel, Factorbevestiging bevestiging) {
        this.wissel = wissel;
        add(
                new H2("Wachtwoord"),
                new Paragraph("Het blijft geldig tot jij een ander kiest. Doe dat als iemand het kan kennen."),
                Knoppen.gewoon("Wijzig wachtwoord", klik -> {
                    if (aanmelding.keuze().leeg()) {
                        vraag();
                    } else {
                        bevestiging.vraag(this::vraag);
                    }
                }));
    }

    private void vraag() {
        Wachtwoordvelden velden = new Wachtwoordvelden();
        Dialog dialoog = new Dialog("Wijzig wachtwoord", velden);
        dialoog.setMaxWidth("min(480px, 94vw)");
        dialoog.getFooter().add(Knoppen.gewoon("Laat maar", klik -> dialoog.close()), Knoppen.hoofd("Wijzig", klik -> {
            if (velden.probeer((huidig, nieuw) ->
                    wissel.wissel(VaadinServletRequest.getCurrent().getHttpServletRequest(), huidig, nieuw))) {
                dialoog.close();
                Toast.gelukt("Je wachtwoord is gewijzigd. Op andere toestellen ben je afgemeld.");
            }
        }));
        dialoog.open();
    }
}
