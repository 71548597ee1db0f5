package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;

/** Narrows the shared cases by kind and theme; the choice stands in the address. */
final class Casusfilters extends Div {

    Casusfilters(Lijstkeuze keuze, Set<String> themas) {
        addClassName("casus-filters");
        Nav soorten = new Nav(soort(keuze, Optional.empty(), "Alle soorten"));
        soorten.setAriaLabel("Soort casus");
        soorten.addClassName("rij-v");
        for (Casussoort soort : Casussoort.values()) {
            soorten.add(soort(keuze, Optional.of(soort), soort.label()));
        }
        add(soorten, thema(keuze, themas));
    }

    private static Anchor soort(Lijstkeuze keuze, Optional<Casussoort> soort, String label) {
        Anchor link = new Anchor(keuze.metSoort(soort).adres(), label);
        link.addClassNames("knop", "kl");
        if (keuze.soort().equals(soort)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Select<String> thema(Lijstkeuze keuze, Set<String> themas) {
        Select<String> thema = new Select<>();
        thema.setLabel("Thema");
        thema.setEmptySelectionAllowed(true);
        thema.setEmptySelectionCaption("Alle thema's");
        thema.setItemLabelGenerator(code -> code == null ? "Alle thema's" : Codelijst.THEMAS.label(code));
        List<String> volgorde = themas.stream()
                .sorted(Comparator.comparing(Codelijst.THEMAS::label, Nederlands.VOLGORDE))
                .toList();
        thema.setItems(volgorde);
        keuze.thema().filter(themas::contains).ifPresent(thema::setValue);
        thema.addValueChangeListener(gekozen -> UI.getCurrent()
                .navigate(
                        Paden.LIJST,
                        keuze.metThema(Optional.ofNullable(gekozen.getValue())).vraag()));
        return thema;
    }
}
