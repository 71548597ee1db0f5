package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** One thing that came of a consultation: what, how it stands, and what one can do with it. */
@StyleSheet("stijl/consultatie.css")
class Daarnakaart extends Div {

    Daarnakaart(String kop, Pil stand) {
        addClassNames("kaart", "papier", "daarnakaart");
        Span titel = new Span(kop);
        titel.addClassName("vet");
        Div rij = new Div(titel, stand);
        rij.addClassName("rij-v");
        add(rij);
    }

    Daarnakaart zin(String tekst) {
        Paragraph regel = new Paragraph(tekst);
        regel.addClassName("beltekst");
        add(regel);
        return this;
    }

    Daarnakaart klein(String tekst) {
        Paragraph regel = new Paragraph(tekst);
        regel.addClassNames("klein", "stil");
        add(regel);
        return this;
    }

    Daarnakaart doen(List<Component> acties) {
        if (!acties.isEmpty()) {
            Div rij = new Div(acties.toArray(Component[]::new));
            rij.addClassName("rij-v");
            add(rij);
        }
        return this;
    }
}
