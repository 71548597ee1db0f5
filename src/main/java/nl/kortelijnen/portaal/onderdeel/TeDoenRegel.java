package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One row of "Wacht op jou": what, about what, how pressing, and the button that does it. */
public final class TeDoenRegel extends Div {

    public TeDoenRegel(String icoon, String wat, String waarover, Pil pil, String adres, String knop) {
        addClassName("wachtrij");
        getElement().setAttribute("role", "listitem");
        Span merk = new Span(new Icoon(icoon));
        merk.addClassName("wachtrij-merk");
        Span titel = new Span(wat);
        titel.addClassName("vet");
        Span onder = new Span(waarover);
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(titel, onder);
        tekst.addClassName("wachtrij-tekst");
        Anchor doen = new Anchor(adres, knop);
        doen.addClassName("knop");
        add(merk, tekst, pil, doen);
    }
}
