package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagadres;

/** For an organisator who reads a published report: make a new version, or withdraw it. */
final class Uitgaveknoppen extends Div {

    private final Publicatie publicatie;
    private final Publicatieproces uitgave;

    Uitgaveknoppen(Publicatie publicatie, Publicatieproces uitgave) {
        this.publicatie = publicatie;
        this.uitgave = uitgave;
        addClassName("rij-v");
        add(
                Knoppen.met(Knoppen.gewoon("Herzie", klik -> herzie()), "potlood"),
                Knoppen.met(Knoppen.stil("Trek in", klik -> vraagIntrekken()), "weg"));
    }

    private void herzie() {
        uitgave.herzie(publicatie.verslag());
        Paginawissel.naar(Verslagadres.bewerk(publicatie.verslag()));
    }

    private void vraagIntrekken() {
        TextArea reden = new TextArea("Waarom trek je het in?");
        reden.setHelperText("De reden is alleen voor organisatoren.");
        reden.setRequiredIndicatorVisible(true);
        Dialog dialoog = new Dialog("Trek dit verslag in");
        Div velden = new Div(
                new Paragraph("De pagina is dan voor niemand meer te lezen en het verslag verdwijnt uit zoeken."),
                reden);
        velden.addClassName("velden");
        dialoog.add(velden);
        dialoog.getFooter()
                .add(
                        Knoppen.gewoon("Laat staan", klik -> dialoog.close()),
                        Knoppen.hoofd("Trek in", klik -> trekIn(dialoog, reden)));
        dialoog.open();
    }

    private void trekIn(Dialog dialoog, TextArea reden) {
        try {
            uitgave.trekIn(publicatie.verslag(), reden.getValue());
            dialoog.close();
            Toast.gelukt("Het verslag is ingetrokken.");
            Paginawissel.naar(Verslagadres.LIJST);
        } catch (Fout.RegelGeschonden fout) {
            reden.setErrorMessage(fout.bericht());
            reden.setInvalid(true);
            reden.focus();
        }
    }
}
