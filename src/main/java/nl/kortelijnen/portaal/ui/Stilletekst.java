package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Span;

/** What may be read beside something, in small and quiet letters. */
public final class Stilletekst {

    private Stilletekst() {}

    public static Span van(String tekst) {
        Span klein = new Span(tekst);
        klein.addClassNames("klein", "stil");
        return klein;
    }
}
