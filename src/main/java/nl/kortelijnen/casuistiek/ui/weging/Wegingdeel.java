package nl.kortelijnen.casuistiek.ui.weging;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.casuistiek.weging.Weegvraag;
import nl.kortelijnen.casuistiek.weging.Wegingblad;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** The weighings on a case, and the way to ask for one. */
public final class Wegingdeel extends Section {

    private final UnorderedList lijst = new UnorderedList();
    private final Getoond<List<Wegingblad>> getoond = new Getoond<>(this::teken);
    public final Select<Weegvraag> vraag = new Select<>();

    public Wegingdeel(Consumer<Weegvraag> stel) {
        addClassName("casus-intervisie");
        vraag.setLabel("Wat wegen jullie?");
        vraag.setItems(Weegvraag.values());
        vraag.setItemLabelGenerator(Weegvraag::label);
        vraag.setValue(Weegvraag.HERMELDING);
        Div rij = new Div(vraag, Knoppen.gewoon("Vraag te wegen", klik -> stel.accept(vraag.getValue())));
        rij.addClassName("casus-huisbegin-rij");
        lijst.addClassName("regels");
        add(new H2("Ieder weegt voor zich"), lijst, rij);
    }

    public void toon(List<Wegingblad> wegingen) {
        getoond.toon(wegingen);
    }

    private void teken(List<Wegingblad> wegingen) {
        lijst.removeAll();
        lijst.setVisible(!wegingen.isEmpty());
        wegingen.forEach(een -> lijst.add(new ListItem(new Anchor(
                Paden.weging(een.id()),
                een.vraag().label() + " · "
                        + Nederlands.aantal(een.gewogen(), "collega woog", "collega’s wogen")
                        + (een.onthuld() == null ? "" : " · onthuld")))));
    }
}
