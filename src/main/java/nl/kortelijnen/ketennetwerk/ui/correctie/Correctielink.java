package nl.kortelijnen.ketennetwerk.ui.correctie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.correctie.Correcties;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** "Klopt er iets niet? Meld het", at the foot of a card. */
final class Correctielink {

    private Correctielink() {}

    static Component voor(Correcties correcties, UUID ding, String naam, String adres) {
        Span erbij = new Span("We vragen het na en laten je weten wat er gedaan is.");
        erbij.addClassNames("klein", "stil");
        Div rij = new Div(
                Knoppen.met(
                        Knoppen.gewoon("Klopt er iets niet? Meld het", klik -> vraag(correcties, ding, naam, adres)),
                        "vlag"),
                erbij);
        rij.addClassNames("rij-v", "correctielink");
        return rij;
    }

    private static void vraag(Correcties correcties, UUID ding, String naam, String adres) {
        TextArea wat = new TextArea("Wat klopt er niet, en hoe is het wel?");
        wat.setMaxLength(1000);
        wat.setMinRows(3);
        wat.setRequiredIndicatorVisible(true);
        new Vraagdialoog(
                        "Klopt er iets niet?",
                        "Het gaat om de kaart van " + naam + ". Wie haar bijhoudt, leest je melding en je naam.",
                        "Meld het",
                        () -> {
                            correcties.meld(ding, naam, adres, wat.getValue());
                            Toast.gelukt("Gemeld. Je hoort op je startpagina wat er gedaan is.");
                        },
                        wat)
                .open();
    }
}
