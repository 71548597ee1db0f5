package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import org.jspecify.annotations.Nullable;

/** What happened, what is safe, what to do; a code in small type. */
class Foutpagina extends Div {

    void toon(String icoon, String titel, String uitleg, @Nullable String code) {
        removeAll();
        addClassNames("bladzij", "foutpagina");
        Span merk = new Span(new Icoon(icoon));
        merk.addClassName("foutmerk");
        Anchor start = Knoppen.link("", "start", "Naar de startpagina");
        start.addClassName("hoofd");
        Div wegen = new Div(start, Knoppen.link(Paginas.ZOEKEN, "zoeken", "Zoeken"));
        wegen.addClassName("rij-v");
        add(merk, new H1(titel), new Paragraph(uitleg), wegen);
        if (code != null) {
            Paragraph klein = new Paragraph("Code voor de beheerder: " + code);
            klein.addClassNames("mini", "stiller");
            add(klein);
        }
    }
}
