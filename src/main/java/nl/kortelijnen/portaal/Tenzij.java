package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The exception that travels with an advice; always whole, never folded (G04). */
public final class Tenzij extends Div {

    public Tenzij(String uitzondering) {
        addClassName("tenzij");
        getElement().setAttribute("role", "note");
        add(new Html("<b>TENZIJ</b>"), new Span(uitzondering));
    }
}
