package nl.kortelijnen.ketennetwerk.ui.plek;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.plek.Locatie;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;

/** The fields of a place where an organisation can be found. */
class Locatievelden extends Div {

    private final TextField naam = new TextField("Naam van de plek");
    private final TextField adres = new TextField("Straat en huisnummer");
    private final TextField postcode = new TextField("Postcode");
    private final TextField plaats = new TextField("Plaats");
    private final TextField inloop = new TextField("Wanneer kan men binnenlopen?");
    private final TextField aanwezig = new TextField("Wie zit er wanneer?");

    Locatievelden() {
        addClassName("velden");
        naam.setMaxLength(120);
        adres.setMaxLength(200);
        plaats.setMaxLength(100);
        inloop.setMaxLength(300);
        aanwezig.setMaxLength(500);
        aanwezig.setHelperText("Bijvoorbeeld: maandag Amina, donderdag Pim");
        add(naam, adres, Formulierblok.naast(postcode, plaats), inloop, aanwezig);
    }

    Locatie lees() {
        return new Locatie(
                UUID.randomUUID(),
                naam.getValue(),
                adres.getValue(),
                postcode.getValue(),
                plaats.getValue(),
                inloop.getValue(),
                aanwezig.getValue());
    }
}
