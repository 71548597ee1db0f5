package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.toegang.account.Wachtwoorden;

/** The present password and a new one. Both can be shown, pasted and filled in by a password manager. */
class Wachtwoordvelden extends Div {

    final PasswordField huidig = new Wachtwoordveld("Huidig wachtwoord");
    final PasswordField nieuw = new Wachtwoordveld("Nieuw wachtwoord");

    private final Div fout = new Div();

    Wachtwoordvelden() {
        addClassName("velden");
        huidig.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        nieuw.setAutocomplete(Autocomplete.NEW_PASSWORD);
        nieuw.setHelperText("Minstens " + Wachtwoorden.KORTSTE + " tekens. Een korte zin werkt goed.");
        add(huidig, nieuw, fout);
    }

    /** Whether it was changed; otherwise the reason stands below the fields. */
    boolean probeer(BiConsumer<String, String> wissel) {
        fout.removeAll();
        try {
            wissel.accept(huidig.getValue(), nieuw.getValue());
            return true;
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
            return false;
        }
    }
}
