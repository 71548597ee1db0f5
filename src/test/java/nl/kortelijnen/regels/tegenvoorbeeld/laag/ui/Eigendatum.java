package nl.kortelijnen.regels.tegenvoorbeeld.laag.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import org.jspecify.annotations.Nullable;

/** A counterexample: a date field of its own. */
class Eigendatum {

    DatePicker dag = new DatePicker("Dag");

    @Nullable
    LocalDate ongevraagd(Datumveld veld) {
        return veld.getValue();
    }
}
