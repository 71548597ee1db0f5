package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;

/** What is agreed about a visit: the day, two professionals, and what the family said to it (E03). */
class Bezoekvelden extends Div {

    final Datumveld dag = new Datumveld("Op welke dag? (mag leeg blijven)");
    final RadioButtonGroup<Consultaanvraag.Toestemming> toestemming =
            new RadioButtonGroup<>("Weet het gezin dat er iemand meegaat?");
    final TextField eerste = new TextField("Wie gaat er?");
    final TextField tweede = new TextField("Wie gaat er mee?");
    private String voorgesteld = "";

    Bezoekvelden(String eigenNaam, LocalDate vandaag) {
        addClassNames("consultdeel", "bezoekvelden");
        dag.setMin(vandaag);
        dag.setHelperText("Bijvoorbeeld: donderdag, of 3 december.");
        toestemming.setItems(Consultaanvraag.Toestemming.values());
        toestemming.setItemLabelGenerator(Consultaanvraag.Toestemming::label);
        toestemming.addClassName("keuzetegels");
        toestemming.setRequiredIndicatorVisible(true);
        toestemming.addValueChangeListener(verandering -> toestemming.setInvalid(false));
        eerste.setValue(eigenNaam);
        for (TextField naam : new TextField[] {eerste, tweede}) {
            naam.setMaxLength(80);
            naam.setRequiredIndicatorVisible(true);
            naam.addValueChangeListener(verandering -> naam.setInvalid(false));
        }
        tweede.setHelperText("De deskundige of een collega. Ga altijd met zijn tweeën.");
        add(dag, Formulierblok.naast(eerste, tweede), toestemming);
    }

    /** The expert who is asked goes along, unless somebody else was filled in; empty takes an earlier proposal back. */
    void stelVoor(String naam) {
        if (tweede.getValue().isBlank() || tweede.getValue().equals(voorgesteld)) {
            tweede.setValue(naam);
        }
        voorgesteld = naam;
    }

    void keur(Veldfouten fouten) {
        fouten.houd(dag);
        fouten.keur(toestemming, toestemming.getValue() != null, "Kies of het gezin weet dat er iemand meegaat.");
        fouten.keur(eerste, !eerste.getValue().isBlank(), "Vul in wie er gaat.");
        String wie = tweede.getValue().strip();
        boolean twee = !wie.isEmpty() && !wie.equalsIgnoreCase(eerste.getValue().strip());
        fouten.keur(tweede, twee, "Vul een tweede naam in: een huisbezoek doe je met zijn tweeën.");
    }

    Consultaanvraag.Huisbezoek waarde() {
        return new Consultaanvraag.Huisbezoek(
                toestemming.getValue(), eerste.getValue(), tweede.getValue(), dag.gekozen());
    }
}
