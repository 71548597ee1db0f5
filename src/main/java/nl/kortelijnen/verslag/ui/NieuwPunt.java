package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.inlezen.Punttype;

/** A point that was not in the source, while it is being written. */
final class NieuwPunt extends ListItem {

    NieuwPunt(Puntacties acties, UUID onderdeel, Punttype soort) {
        addClassName("nieuw-punt");
        Select<Punttype> type = new Select<>();
        type.setLabel("Soort");
        type.setItems(Punttype.values());
        type.setItemLabelGenerator(Punttype::label);
        type.setValue(soort);
        TextArea tekst = new TextArea("Tekst van het punt");
        Div knoppen = new Div(
                Knoppen.hoofd("Voeg toe", klik -> voegToe(acties, onderdeel, type.getValue(), tekst)),
                Knoppen.gewoon("Laat maar", klik -> removeFromParent()));
        knoppen.addClassName("rij");
        Div velden = new Div(tekst, type, knoppen);
        velden.addClassName("velden");
        add(velden);
        tekst.focus();
    }

    private static void voegToe(Puntacties acties, UUID onderdeel, Punttype type, TextArea tekst) {
        try {
            acties.voegToe(onderdeel, type, tekst.getValue());
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
            tekst.focus();
        }
    }
}
