package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Kanaal;
import nl.kortelijnen.ketennetwerk.Lijn;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Asks how and for what one reaches a colleague. Knows no service: what is filled in goes to who asked. */
class Lijnformulier extends Dialog {

    private final Select<Kanaal> kanaal = new Select<>();
    private final TextField doel = new TextField("Waarvoor?");
    private final TextField bereikbaar = new TextField("Wanneer is je collega te bereiken?");
    private final Div fout = new Div();

    /** What to do with a line; may throw {@link Fout.RegelGeschonden}. */
    interface Opslaan {
        void lijn(Kanaal kanaal, String doel, String bereikbaar);
    }

    Lijnformulier(String collega, Opslaan opslaan) {
        this("Leg een lijn met " + collega, "Leg lijn", opslaan);
    }

    /** Changes a line that is there. */
    Lijnformulier(Lijn lijn, Opslaan opslaan) {
        this("Wijzig de lijn", "Bewaar", opslaan);
        kanaal.setValue(lijn.kanaal());
        doel.setValue(lijn.doel());
        bereikbaar.setValue(lijn.bereikbaar());
    }

    private Lijnformulier(String titel, String knop, Opslaan opslaan) {
        super(titel);
        kanaal.setLabel("Hoe?");
        kanaal.setItems(Kanaal.values());
        kanaal.setItemLabelGenerator(Kanaal::label);
        kanaal.setValue(Kanaal.TELEFOON);
        doel.setHelperText("Bijvoorbeeld: twijfel over een leerling, ook zonder naam");
        doel.setMaxLength(200);
        doel.setRequiredIndicatorVisible(true);
        bereikbaar.setHelperText("Bijvoorbeeld: di en do 9.00–12.00");
        bereikbaar.setMaxLength(200);
        Div velden = new Div(fout, kanaal, doel, bereikbaar);
        velden.addClassName("velden");
        add(velden);
        getFooter().add(Knoppen.gewoon("Laat maar", klik -> close()), Knoppen.hoofd(knop, klik -> probeer(opslaan)));
    }

    private void probeer(Opslaan opslaan) {
        fout.removeAll();
        doel.setInvalid(doel.getValue().isBlank());
        doel.setErrorMessage("Schrijf in een paar woorden waarvoor je deze collega belt of mailt.");
        if (doel.isInvalid()) {
            doel.focus();
            return;
        }
        try {
            opslaan.lijn(kanaal.getValue(), doel.getValue(), bereikbaar.getValue());
            close();
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }
}
