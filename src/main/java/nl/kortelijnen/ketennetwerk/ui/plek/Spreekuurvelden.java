package nl.kortelijnen.ketennetwerk.ui.plek;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.plek.Spreekuur;
import nl.kortelijnen.ketennetwerk.plek.Terugkeer;
import nl.kortelijnen.ketennetwerk.plek.Terugkeer.Ritme;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;

/** The fields of hours that come back. */
class Spreekuurvelden extends Div {

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("H.mm", Nederlands.TAAL);

    private final TextField naam = new TextField("Naam");
    private final Select<Ritme> ritme = new Select<>();
    private final CheckboxGroup<DayOfWeek> dagen = new CheckboxGroup<>("Op welke dagen?");
    private final Datumveld begin = new Datumveld("Vanaf");
    private final TextField van = new TextField("Van");
    private final TextField tot = new TextField("Tot");
    private final TextField waar = new TextField("Waar?");

    Spreekuurvelden(LocalDate vandaag) {
        addClassName("velden");
        naam.setMaxLength(120);
        naam.setHelperText("Bijvoorbeeld: inloopspreekuur opvoeden");
        ritme.setLabel("Hoe vaak?");
        ritme.setItems(Ritme.values());
        ritme.setItemLabelGenerator(Ritme::label);
        ritme.setValue(Ritme.WEKELIJKS);
        dagen.setItems(DayOfWeek.values());
        dagen.setItemLabelGenerator(dag -> dag.getDisplayName(TextStyle.FULL, Nederlands.TAAL));
        begin.setValue(vandaag);
        van.setValue("9.00");
        tot.setValue("11.00");
        waar.setMaxLength(200);
        waar.setHelperText("Een plek, of: telefonisch");
        add(naam, ritme, dagen, Formulierblok.naast(van, tot), begin, waar);
    }

    /** @throws Fout.RegelGeschonden with what must be mended */
    Spreekuur lees() {
        LocalDate eerste = begin.gekozen();
        if (eerste == null) {
            throw new Fout.RegelGeschonden("Vul in vanaf welke dag dit spreekuur er is.");
        }
        return new Spreekuur(
                UUID.randomUUID(),
                naam.getValue(),
                waar.getValue(),
                Terugkeer.van(ritme.getValue(), dagen.getValue()),
                eerste,
                tijd(van),
                tijd(tot));
    }

    private static LocalTime tijd(TextField veld) {
        try {
            return LocalTime.parse(veld.getValue().strip().replace(':', '.'), UUR);
        } catch (DateTimeParseException e) {
            throw new Fout.RegelGeschonden("Schrijf een tijd als 9.00 of 13.30.");
        }
    }
}
