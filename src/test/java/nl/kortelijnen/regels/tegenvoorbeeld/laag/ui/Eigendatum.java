package nl.kortelijnen.regels.tegenvoorbeeld.laag.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A counterexample: a date field of its own. */
class Eigendatum {

    DatePicker dag = new DatePicker("Dag");
}
