package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.portaal.onderdeel.Icoon;

/** What to do in danger, before anything else one may read here. */
final class Noodregel extends Div {

    Noodregel() {
        addClassName("noodregel");
        getElement().setAttribute("role", "note");
        Anchor nood = new Anchor("tel:112", "112");
        Anchor veiligThuis = new Anchor("tel:08002000", "0800-2000");
        nood.addClassName("nw");
        veiligThuis.addClassName("nw");
        Span vraag = new Span(new Span("Is er nu gevaar? Bel "), nood, new Span("."));
        vraag.addClassName("vet");
        add(
                new Icoon("bel"),
                new Div(
                        vraag,
                        new Span(" Zorgen over thuis? Bel Veilig Thuis, gratis en dag en nacht: "),
                        veiligThuis,
                        new Span(".")));
    }
}
