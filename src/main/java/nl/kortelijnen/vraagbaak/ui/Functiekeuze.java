package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.vraagbaak.Afzenders;

/** Whether one's name stands below it, or only one's function (V10). Says in both cases what others will read. */
final class Functiekeuze extends Checkbox {

    Functiekeuze(Afzenders afzenders, Gebruiker wie) {
        super("Toon mij zonder naam");
        String opFunctie = afzenders.opFunctie(wie);
        String metNaam = afzenders.metNaam(wie);
        addValueChangeListener(keuze -> zeg(keuze.getValue() ? opFunctie : metNaam));
        zeg(metNaam);
    }

    private void zeg(String weergave) {
        setHelperText("Collega's lezen: " + weergave);
    }
}
