package nl.kortelijnen.portaal.ui.logboek;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.toegang.logboek.Logperiode;

/** The first and the last day of what one wants to see; either may be empty. */
class Periodevelden extends Span {

    final Datumveld van = new Datumveld("Vanaf");
    final Datumveld tot = new Datumveld("Tot en met");

    Periodevelden() {
        addClassName("periode");
        van.setClearButtonVisible(true);
        tot.setClearButtonVisible(true);
        add(van, tot);
    }

    void zet(Logperiode periode) {
        van.setValue(periode.van());
        tot.setValue(periode.tot());
    }

    /** Whether it is a period; says so by the field when it is not. */
    boolean keur() {
        if (van.isOnbegrepen() || tot.isOnbegrepen()) {
            return false; // the field says so
        }
        LocalDate eerste = van.getValue();
        LocalDate laatste = tot.getValue();
        boolean andersom = eerste != null && laatste != null && laatste.isBefore(eerste);
        tot.setErrorMessage(andersom ? "Deze dag ligt voor de eerste. Kies een latere." : null);
        tot.setInvalid(andersom);
        return !tot.isInvalid();
    }

    Logperiode waarde() {
        return new Logperiode(van.getValue(), tot.getValue());
    }
}
