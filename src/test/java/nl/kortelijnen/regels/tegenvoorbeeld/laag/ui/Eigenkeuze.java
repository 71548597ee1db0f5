package nl.kortelijnen.regels.tegenvoorbeeld.laag.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;

/** A counterexample: a list with more choices that speaks English. */
class Eigenkeuze {

    MultiSelectComboBox<String> talen = new MultiSelectComboBox<>("Talen");
}
