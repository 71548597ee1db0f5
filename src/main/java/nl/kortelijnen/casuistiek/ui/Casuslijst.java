package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.ui.merk.Casusmerken;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;

/** Cases in a list: the title is the link, the question says what it is about. */
final class Casuslijst extends UnorderedList {

    Casuslijst(List<Casusregel> regels, boolean eigen, LocalDate vandaag) {
        addClassName("casus-lijst");
        regels.forEach(regel -> add(item(regel, eigen, vandaag)));
    }

    private static ListItem item(Casusregel regel, boolean eigen, LocalDate vandaag) {
        boolean schrijft = eigen && (regel.status() == Casusstatus.CONCEPT || regel.status() == Casusstatus.AFGEKEURD);
        String titel = regel.titel().isEmpty() ? "Casus zonder titel" : regel.titel();
        H2 kop = new H2(new Anchor(schrijft ? Paden.bewerk(regel.id()) : Paden.lees(regel.id()), titel));
        Div merken = new Div(Casusmerken.soort(regel.soort()));
        merken.addClassName("rij-v");
        if (regel.status() != Casusstatus.GEDEELD) {
            merken.add(Casusmerken.status(regel.status()));
        }
        Casusmerken.themas(regel.themas()).forEach(thema -> merken.add(Casusmerken.kenmerk(thema)));
        Paragraph vraag = new Paragraph(regel.vraag().isEmpty() ? "Nog zonder vraag" : regel.vraag());
        vraag.getElement().setAttribute("dir", "auto");
        Paragraph onder = new Paragraph(onder(regel, eigen, vandaag));
        onder.addClassNames("klein", "stil");
        return new ListItem(kop, vraag, merken, onder);
    }

    private static String onder(Casusregel regel, boolean eigen, LocalDate vandaag) {
        String begin = eigen ? "" : regel.functie() + " · ";
        String reacties =
                regel.reacties() == 0 ? "" : " · " + Nederlands.aantal(regel.reacties(), "reactie", "reacties");
        return begin + Casusmerken.moment(regel.moment(), vandaag) + reacties;
    }
}
