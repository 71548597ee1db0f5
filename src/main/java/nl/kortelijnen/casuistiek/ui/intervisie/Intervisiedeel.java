package nl.kortelijnen.casuistiek.ui.intervisie;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.kortelijnen.casuistiek.intervisie.Intervisieregel;
import nl.kortelijnen.casuistiek.intervisie.Methode;
import nl.kortelijnen.casuistiek.ui.merk.Casusmerken;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** The intervisies on a case, and the way to plan one. */
public final class Intervisiedeel extends Section {

    public final Select<Methode> methode = new Select<>();
    private final UnorderedList lijst = new UnorderedList();

    public Intervisiedeel(List<Methode> methoden, Consumer<Methode> plan) {
        addClassName("casus-intervisie");
        methode.setLabel("Methode");
        methode.setItems(methoden);
        methode.setItemLabelGenerator(Methode::naam);
        methode.addValueChangeListener(gekozen -> methode.setHelperText(
                gekozen.getValue() == null ? "" : gekozen.getValue().uitleg()));
        if (!methoden.isEmpty()) {
            methode.setValue(methoden.getFirst());
        }
        Div rij = new Div(methode, Knoppen.gewoon("Plan een intervisie", klik -> plan.accept(methode.getValue())));
        rij.addClassName("casus-huisbegin-rij");
        rij.setVisible(!methoden.isEmpty());
        lijst.addClassName("regels");
        add(new H2("Intervisie"), lijst, rij);
    }

    public void toon(List<Intervisieregel> regels, LocalDate vandaag) {
        lijst.removeAll();
        lijst.setVisible(!regels.isEmpty());
        for (Intervisieregel regel : regels) {
            lijst.add(new ListItem(new Anchor(
                    Paden.intervisie(regel.id()),
                    regel.methode() + ", " + Casusmerken.moment(regel.gemaakt(), vandaag)
                            + (regel.afgerond()
                                    ? " · afgerond, met verslag"
                                    : " · " + Nederlands.aantal(regel.deelnemers(), "deelnemer", "deelnemers")))));
        }
    }
}
