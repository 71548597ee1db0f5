package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.inlezen.Punttype;

/** Writing in the text of a point; a question has an answer too. */
final class Puntveld extends Div {

    private final TextArea tekst = new TextArea("Tekst");
    private final TextArea antwoord = new TextArea("Antwoord");

    Puntveld(Punt punt, Puntacties acties, Runnable bijLatenStaan) {
        addClassName("velden");
        tekst.setValue(punt.tekst());
        antwoord.setValue(punt.antwoord());
        antwoord.setHelperText("Mag leeg blijven");
        antwoord.setVisible(punt.type() == Punttype.VRAAG);
        Div knoppen = new Div(
                Knoppen.hoofd("Bewaar", klik -> bewaar(punt, acties)),
                Knoppen.gewoon("Laat staan", klik -> bijLatenStaan.run()));
        knoppen.addClassName("rij");
        add(tekst, antwoord, knoppen);
    }

    void begin() {
        tekst.focus();
    }

    private void bewaar(Punt punt, Puntacties acties) {
        try {
            acties.schrijf(punt, tekst.getValue(), antwoord.getValue());
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
            tekst.focus();
        }
    }
}
