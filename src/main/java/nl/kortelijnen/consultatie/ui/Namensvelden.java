package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.kortelijnen.consultatie.Consultaanvraag;
import org.jspecify.annotations.Nullable;

/** Asking on behalf of somebody: the role, and whether this person was there and agreed (E15). */
class Namensvelden extends Div {

    final Checkbox namens = new Checkbox("Ik vraag dit namens iemand anders");
    final TextField rol = new TextField("Namens wie? De rol, niet de naam");
    final Checkbox akkoord = new Checkbox("Deze persoon is erbij en zegt zelf ja");
    final TextArea reden = new TextArea("Waarom vraag je het zonder akkoord?");

    Namensvelden() {
        addClassName("consultdeel");
        rol.setPlaceholder("Bijvoorbeeld: moeder, of de leerkracht");
        rol.setMaxLength(60);
        rol.setRequiredIndicatorVisible(true);
        rol.addValueChangeListener(verandering -> rol.setInvalid(false));
        reden.setMaxLength(Consultaanvraag.LANGSTE_REDEN);
        reden.setMinRows(2);
        reden.setHelperText("Alleen als vragen echt niet kan, bijvoorbeeld omdat dat gevaar geeft.");
        reden.addValueChangeListener(verandering -> reden.setInvalid(false));
        namens.addValueChangeListener(keuze -> toon());
        akkoord.addValueChangeListener(keuze -> toon());
        add(namens, rol, akkoord, reden);
        toon();
    }

    private void toon() {
        rol.setVisible(namens.getValue());
        akkoord.setVisible(namens.getValue());
        reden.setVisible(namens.getValue() && !akkoord.getValue());
    }

    void keur(Veldfouten fouten) {
        fouten.keur(rol, !rol.isVisible() || !rol.getValue().isBlank(), "Schrijf namens wie je vraagt.");
        fouten.keur(
                reden,
                !reden.isVisible() || !reden.getValue().isBlank(),
                "Vraag eerst zelf om akkoord. Kan dat echt niet? Schrijf dan op waarom.");
    }

    Consultaanvraag.@Nullable Namens waarde() {
        return namens.getValue()
                ? new Consultaanvraag.Namens(rol.getValue(), akkoord.getValue(), reden.getValue())
                : null;
    }
}
