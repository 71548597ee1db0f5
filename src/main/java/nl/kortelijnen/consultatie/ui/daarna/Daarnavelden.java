package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.consultatie.raad.Collega;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import org.jspecify.annotations.Nullable;

/** The fields that these dialogs share. */
final class Daarnavelden {

    private Daarnavelden() {}

    static TextArea tekst(String label, String hulp, int langste) {
        TextArea veld = new TextArea(label);
        veld.setMaxLength(langste);
        veld.setMinRows(2);
        veld.setWidthFull();
        veld.setHelperText(hulp);
        return veld;
    }

    static TextField regel(String label, String hulp, int langste) {
        TextField veld = new TextField(label);
        veld.setMaxLength(langste);
        veld.setWidthFull();
        veld.setHelperText(hulp);
        return veld;
    }

    static ComboBox<Collega> collega(String label, List<Collega> mensen) {
        ComboBox<Collega> veld = new ComboBox<>(label);
        veld.setItems(mensen);
        veld.setItemLabelGenerator(Collega::regel);
        veld.setWidthFull();
        return veld;
    }

    static UUID gekozen(ComboBox<Collega> veld) {
        return veld.getOptionalValue()
                .map(Collega::account)
                .orElseThrow(() -> new Fout.RegelGeschonden("Kies een collega."));
    }

    /** The day that was chosen; null for none. */
    static @Nullable LocalDate dag(Datumveld veld) {
        if (veld.isOnbegrepen()) {
            throw new Fout.RegelGeschonden("De datum begrijpen we niet. Schrijf bijvoorbeeld 26-11-2026 of donderdag.");
        }
        return veld.gekozen();
    }

    static LocalDate verplicht(Datumveld veld, String anders) {
        LocalDate dag = dag(veld);
        if (dag == null) {
            throw new Fout.RegelGeschonden(anders);
        }
        return dag;
    }
}
