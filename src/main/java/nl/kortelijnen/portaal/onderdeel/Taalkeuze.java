package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalnamen;

/** One language, found by whatever name people call it: "Kurmancî", "Noord-Koerdisch" and "kmr" give the same. */
public final class Taalkeuze extends ComboBox<Taal> {

    public Taalkeuze(String label) {
        super(label);
        setItems(Taalnamen::heet, Taal.alle());
        setItemLabelGenerator(Taal::naam);
        setClearButtonVisible(true);
    }
}
