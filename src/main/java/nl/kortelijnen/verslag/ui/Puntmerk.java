package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.verslag.inlezen.Punttype;

/** The sign of a type of point: icon, colour and word. */
final class Puntmerk {

    private Puntmerk() {}

    static Span van(Punttype type, String tekst) {
        Span merk = new Span(new Icoon(type.icoon()).klein(), new Span(tekst));
        merk.addClassNames("puntmerk", type.code());
        return merk;
    }
}
