package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.kortelijnen.consultatie.Aanvraag;

/** What is agreed about a visit: two professionals, and what the family said to it (E03). */
class Bezoekvelden extends Div {

    final RadioButtonGroup<Aanvraag.Toestemming> toestemming =
            new RadioButtonGroup<>("Weet het gezin dat er iemand meegaat?");
    final TextField eerste = new TextField("Wie gaat er?");
    final TextField tweede = new TextField("Wie gaat er mee?");

    Bezoekvelden(String eigenNaam) {
        addClassName("consultdeel");
        toestemming.setItems(Aanvraag.Toestemming.values());
        toestemming.setItemLabelGenerator(Aanvraag.Toestemming::label);
        toestemming.setRequiredIndicatorVisible(true);
        toestemming.addValueChangeListener(verandering -> toestemming.setInvalid(false));
        eerste.setValue(eigenNaam);
        for (TextField naam : new TextField[] {eerste, tweede}) {
            naam.setMaxLength(80);
            naam.setRequiredIndicatorVisible(true);
            naam.addValueChangeListener(verandering -> naam.setInvalid(false));
        }
        tweede.setHelperText("De deskundige of een collega. Ga altijd met zijn tweeën.");
        Div namen = new Div(eerste, tweede);
        namen.addClassName("bezoeknamen");
        add(toestemming, namen);
    }

    void keur(Vraagvelden.Fouten fouten) {
        fouten.keur(toestemming, toestemming.getValue() != null, "Kies of het gezin weet dat er iemand meegaat.");
        fouten.keur(eerste, !eerste.getValue().isBlank(), "Vul in wie er gaat.");
        String wie = tweede.getValue().strip();
        boolean twee = !wie.isEmpty() && !wie.equalsIgnoreCase(eerste.getValue().strip());
        fouten.keur(tweede, twee, "Vul een tweede naam in: een huisbezoek doe je met zijn tweeën.");
    }

    Aanvraag.Huisbezoek waarde() {
        return new Aanvraag.Huisbezoek(toestemming.getValue(), eerste.getValue(), tweede.getValue());
    }
}
