package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** A list in which one may choose more than one. The only such list there is: it says in Dutch what was chosen (X11). */
public final class Meerkeuze<T> extends MultiSelectComboBox<T> {

    public Meerkeuze(String label) {
        super(label);
        setI18n(new MultiSelectComboBoxI18n()
                .setSelected("gekozen")
                .setDeselected("niet meer gekozen")
                .setCleared("Alles is weggehaald")
                .setFocused("Druk op Backspace om dit weg te halen")
                .setTotal("{count} gekozen"));
    }
}
