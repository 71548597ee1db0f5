package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.kortelijnen.portaal.Datumveld;
import nl.kortelijnen.toegang.Logperiode;

/** The first and the last day of what one wants to see; either may be empty. */
class Periodevelden extends Span {

    final Datumveld van = new Datumveld("Vanaf");
    final Datumveld tot = new Datumveld("Tot en met");

    Periodevelden() {
        addClassName("periode");
        van.setClearButtonVisible(true);
        tot.setClearButtonVisible(true);
        tot.setErrorMessage("Deze dag ligt voor de eerste. Kies een latere.");
        add(van, tot);
    }

    void zet(Logperiode periode) {
        van.setValue(periode.van());
        tot.setValue(periode.tot());
    }

    /** Whether it is a period; says so by the field when it is not. */
    boolean keur() {
        LocalDate eerste = van.getValue();
        LocalDate laatste = tot.getValue();
        tot.setInvalid(eerste != null && laatste != null && laatste.isBefore(eerste));
        return !tot.isInvalid() && !van.isInvalid();
    }

    Logperiode waarde() {
        return new Logperiode(van.getValue(), tot.getValue());
    }
}
