package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import org.jspecify.annotations.Nullable;

/** A place where somebody works, from when until when. */
class Plekrij extends Div {

    private final ComboBox<Keuze> waar;
    private final Datumveld van = new Datumveld("Vanaf");
    private final Datumveld tot = new Datumveld("Tot");

    Plekrij(String label, List<Keuze> keuzes) {
        addClassName("plekrij");
        waar = new ComboBox<>(label);
        waar.setItems(keuzes);
        waar.setItemLabelGenerator(Keuze::naam);
        van.setClearButtonVisible(true);
        tot.setClearButtonVisible(true);
        tot.setHelperText("Eerste dag dat het voorbij is");
        add(waar, van, tot);
    }

    void vul(UUID id, String naam, @Nullable LocalDate vanaf, @Nullable LocalDate einde) {
        waar.setValue(new Keuze(id, naam, ""));
        van.setValue(vanaf);
        tot.setValue(einde);
    }

    /** @throws nl.kortelijnen.gedeeld.Fout.RegelGeschonden when a date is not understood */
    Optional<Plek> lees() {
        return Optional.ofNullable(waar.getValue()).map(keuze -> new Plek(keuze.id(), van.gekozen(), tot.gekozen()));
    }

    record Plek(
            UUID waar, @Nullable LocalDate van, @Nullable LocalDate tot) {}
}
