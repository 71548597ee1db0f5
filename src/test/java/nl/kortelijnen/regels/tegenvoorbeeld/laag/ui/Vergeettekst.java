package nl.kortelijnen.regels.tegenvoorbeeld.laag.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A counterexample: a long text that is gone with the connection. */
class Vergeettekst {

    TextArea verhaal = new TextArea("Verhaal");
}
