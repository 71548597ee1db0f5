package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Span;

/** What may be read beside something, in small and quiet letters. */
final class Stilletekst {

    private Stilletekst() {}

    static Span van(String tekst) {
        Span klein = new Span(tekst);
        klein.addClassNames("klein", "stil");
        return klein;
    }
}
