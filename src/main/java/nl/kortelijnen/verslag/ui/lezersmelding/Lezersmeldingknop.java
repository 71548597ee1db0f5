package nl.kortelijnen.verslag.ui.lezersmelding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.UUID;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.lezersmelding.Lezersmeldingen;

/** "Klopt er iets niet? Laat het weten", for everybody who reads the report. */
public final class Lezersmeldingknop {

    private Lezersmeldingknop() {}

    public static Component bij(Publicatie publicatie, Lezersmeldingen meldingen) {
        return Knoppen.stil("Klopt er iets niet? Laat het weten", klik -> vraag(publicatie, meldingen));
    }

    private static void vraag(Publicatie publicatie, Lezersmeldingen meldingen) {
        TextArea tekst = new TextArea("Wat klopt er niet?");
        tekst.setMaxLength(Lezersmeldingen.LANGSTE);
        tekst.setRequiredIndicatorVisible(true);
        tekst.setHelperText("Schrijf geen namen van mensen op.");
        TextField bereikbaar = new TextField("Hoe bereiken wij u? (mag leeg)");
        bereikbaar.setMaxLength(Lezersmeldingen.LANGSTE_BEREIKBAAR);
        bereikbaar.setHelperText("Een mailadres of telefoonnummer. Na ons antwoord halen wij het weg.");
        new Vraagdialoog(
                        "Klopt er iets niet?",
                        "De organisator van dit verslag leest het en geeft antwoord. U hoeft niet te zeggen wie u bent.",
                        "Verstuur",
                        () -> bedank(
                                publicatie,
                                meldingen.meld(
                                        publicatie.verslag(),
                                        tekst.getValue(),
                                        bereikbaar.getValue(),
                                        VaadinRequest.getCurrent().getRemoteAddr())),
                        tekst,
                        bereikbaar)
                .open();
    }

    private static void bedank(Publicatie publicatie, UUID melding) {
        Anchor volgen = new Anchor(Verslagadres.lezersmelding(publicatie.slug(), melding), "Lees hier het antwoord");
        Dialog dank = new Dialog("Dank u wel");
        Div inhoud = new Div(
                new Paragraph("De organisator krijgt het te lezen. Bewaar dit adres: daar komt het antwoord te staan."),
                volgen);
        inhoud.addClassName("velden");
        dank.add(inhoud);
        volgen.getElement().addEventListener("click", klik -> dank.close());
        dank.getFooter().add(Knoppen.gewoon("Sluit", klik -> dank.close()));
        dank.open();
    }
}
