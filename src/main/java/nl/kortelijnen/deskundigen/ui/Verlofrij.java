package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.kortelijnen.deskundigen.Afwezigheid;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Datumveld;

/** Days on which an expert does not work. */
class Verlofrij extends Div {

    private final Datumveld van = new Datumveld("Eerste dag weg");
    private final Datumveld tot = new Datumveld("Weer terug op");
    private final TextField reden = new TextField("Reden");

    Verlofrij() {
        addClassName("verlofrij");
        reden.setMaxLength(60);
        reden.setHelperText("Mag leeg blijven");
        add(van, tot, reden);
    }

    void vul(Afwezigheid weg) {
        van.setValue(weg.van());
        tot.setValue(weg.tot());
        reden.setValue(weg.reden());
    }

    /** @throws Fout.RegelGeschonden when one day is missing or they stand the wrong way round */
    Optional<Afwezigheid> lees() {
        LocalDate eerste = van.gekozen();
        LocalDate terug = tot.gekozen();
        if (eerste == null && terug == null) {
            return Optional.empty();
        }
        if (eerste == null || terug == null || !terug.isAfter(eerste)) {
            throw new Fout.RegelGeschonden(
                    "Vul bij verlof de eerste dag in dat je weg bent, en een latere dag waarop je terug bent.");
        }
        return Optional.of(new Afwezigheid(
                eerste, terug, reden.isEmpty() ? "afwezig" : reden.getValue().strip()));
    }
}
