package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kortelijnen.herkenning.herkomst.Huiskeuze;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Begin from a household one is involved with, instead of from nothing. */
final class Huisbegin extends Div {

    final Select<Huiskeuze> keuze = new Select<>();

    Huisbegin(List<Huiskeuze> huishoudens, Consumer<UUID> begin) {
        addClassNames("kaart", "papier", "casus-huisbegin");
        setVisible(!huishoudens.isEmpty());
        keuze.setLabel("Huishouden");
        keuze.setItems(huishoudens);
        keuze.setItemLabelGenerator(Huiskeuze::werknaam);
        keuze.setPlaceholder("Kies een huishouden");
        Paragraph uitleg = new Paragraph(
                "Je notities en de tekening gaan mee. Namen, nummers en dagen vervangen we eerst; in de tekening is iedereen"
                        + " een rol. Alleen jij ziet het concept.");
        uitleg.addClassNames("klein", "stil");
        Div rij = new Div(keuze, Knoppen.gewoon("Begin vanuit dit huishouden", klik -> {
            Huiskeuze gekozen = keuze.getValue();
            keuze.setInvalid(gekozen == null);
            keuze.setErrorMessage("Kies eerst een huishouden.");
            if (gekozen != null) {
                begin.accept(gekozen.id());
            }
        }));
        rij.addClassName("casus-huisbegin-rij");
        add(new H2("Beginnen vanuit een huishouden"), uitleg, rij);
    }
}
