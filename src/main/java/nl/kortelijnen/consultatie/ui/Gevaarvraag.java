package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Danger comes first: who says yes gets the telephone numbers, and goes on after saying that the call was made. */
class Gevaarvraag extends Formulierblok {

    final RadioButtonGroup<Boolean> gevaar = new RadioButtonGroup<>("Is er nu acuut gevaar?");
    final Checkbox gebeld = new Checkbox("Ik heb gebeld, of er is al hulp. Ik wil daarna nog advies.");
    private final Div bellen = new Div();

    /** @param bijVerandering hears whether the rest of the form may be filled in */
    Gevaarvraag(Consumer<Boolean> bijVerandering) {
        super("Eerst dit", "Bij gevaar is bellen sneller dan schrijven.");
        addClassName("gevaarvraag");
        gevaar.addClassNames("keuzetegels", "naast", "breed");
        gevaar.setItems(false, true);
        gevaar.setItemLabelGenerator(ja -> ja ? "Ja, of ik weet het niet zeker" : "Nee");
        gevaar.setRequiredIndicatorVisible(true);
        Paragraph eerst = new Paragraph("Bel eerst. Wacht niet op een antwoord in het portaal.");
        eerst.addClassName("vet");
        Span uitleg = new Span("Bij direct gevaar 112. Voor overleg over veiligheid Veilig Thuis, dag en nacht.");
        bellen.add(new Bericht(Bericht.Toon.FOUT, new Div(eerst, uitleg), nummers()));
        bellen.add(gebeld);
        bellen.addClassName("velden");
        bellen.setVisible(false);
        gevaar.addValueChangeListener(keuze -> {
            gevaar.setInvalid(false);
            bellen.setVisible(Boolean.TRUE.equals(keuze.getValue()));
            bijVerandering.accept(magVerder());
        });
        gebeld.addValueChangeListener(keuze -> bijVerandering.accept(magVerder()));
        zet(gevaar, bellen);
    }

    private static Div nummers() {
        Div nummers = new Div(
                Knoppen.bel("112", "Bel 112", "spoedknop"),
                Knoppen.bel("0800-2000", "Bel Veilig Thuis: 0800-2000", "spoedknop"));
        nummers.addClassName("rij-v");
        return nummers;
    }

    private boolean magVerder() {
        return !Boolean.TRUE.equals(gevaar.getValue()) || gebeld.getValue();
    }

    /** Whether it was answered; marks the question when not. */
    boolean beantwoord() {
        boolean goed = gevaar.getValue() != null && magVerder();
        gevaar.setErrorMessage("Kies eerst of er nu acuut gevaar is.");
        gevaar.setInvalid(!goed);
        return goed;
    }
}
