package nl.kortelijnen.zoeken.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Facetwaarde;

/** The filters beside the hits, with how many hits each would leave; folded on a phone. */
class Facetpaneel extends Aside {

    private static final int MEEST_GETOOND = 8;

    final Button filter = Knoppen.met(Knoppen.gewoon("Filter", klik -> klap()), "filter");
    final Div groepen = new Div();
    private final Consumer<Zoekadres> bijKeuze;
    private boolean open;
    private String laatst = "";

    Facetpaneel(Consumer<Zoekadres> bijKeuze) {
        this.bijKeuze = bijKeuze;
        addClassName("facetten");
        getElement().setAttribute("aria-label", "Verfijn");
        filter.addClassName("facetknop");
        groepen.addClassName("facetgroepen");
        filter.getElement().setAttribute("aria-expanded", "false");
        add(filter, groepen);
    }

    private void klap() {
        open = !open;
        setClassName("open", open);
        filter.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void toon(Zoekadres adres, Map<String, List<Facetwaarde>> facetten) {
        int gekozen = adres.filters().values().stream().mapToInt(Set::size).sum();
        filter.setText(gekozen == 0 ? "Filter" : "Filter (" + gekozen + ")");
        Knoppen.met(filter, "filter");
        groepen.removeAll();
        for (Facet facet : Facet.values()) {
            List<Facetwaarde> waarden = facetten.getOrDefault(facet.code(), List.of());
            if (!waarden.isEmpty()) {
                groepen.add(groep(facet, adres, waarden));
            }
        }
    }

    private FieldSet groep(Facet facet, Zoekadres adres, List<Facetwaarde> waarden) {
        FieldSet groep = new FieldSet(facet.label());
        groep.addClassName("facet");
        Div rest = new Div();
        rest.addClassName("facetrest");
        rest.setVisible(false);
        for (int plek = 0; plek < waarden.size(); plek++) {
            Facetwaarde waarde = waarden.get(plek);
            Checkbox vink = vink(facet, adres, waarde);
            if (plek < MEEST_GETOOND || adres.gekozen(facet, waarde.waarde())) {
                groep.add(vink);
            } else {
                rest.add(vink);
            }
        }
        int over = (int) rest.getChildren().count();
        if (over > 0) {
            groep.add(rest);
            groep.add(meer(over, rest));
        }
        return groep;
    }

    private static Button meer(int over, Div rest) {
        return Knoppen.stil("Toon nog " + over, klik -> {
            rest.setVisible(true);
            klik.getSource().setVisible(false);
        });
    }

    private Checkbox vink(Facet facet, Zoekadres adres, Facetwaarde waarde) {
        Span aantal = new Span(String.valueOf(waarde.aantal()));
        aantal.addClassNames("duw", "stiller", "cijfer");
        Span naam = new Span(new Span(waarde.label()), aantal);
        naam.addClassName("facetwaarde");
        Checkbox vink = new Checkbox(adres.gekozen(facet, waarde.waarde()));
        vink.setLabelComponent(naam);
        String sleutel = facet.code() + "=" + waarde.waarde();
        vink.addValueChangeListener(gekozen -> {
            if (gekozen.isFromClient()) {
                laatst = sleutel;
                bijKeuze.accept(adres.met(facet, waarde.waarde(), gekozen.getValue()));
            }
        });
        if (sleutel.equals(laatst)) {
            vink.focus();
            laatst = "";
        }
        return vink;
    }
}
