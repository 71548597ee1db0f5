package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.verslag.Concept;

/** The four steps; one may go to each of the last three at any time. */
final class Stappenbalk extends OrderedList {

    Stappenbalk(Concept concept, Verslagstap nu) {
        addClassName("stappen");
        getElement().setAttribute("aria-label", "Stappen");
        ListItem gelezen = new ListItem(
                new Icoon("vink").klein(),
                new Span(concept.sjabloon() == null ? "Bestand gelezen" : "Sjabloon gekozen"));
        gelezen.addClassName("af");
        add(gelezen);
        for (Verslagstap stap : Verslagstap.values()) {
            add(stap(concept, stap, nu));
        }
    }

    private static ListItem stap(Concept concept, Verslagstap stap, Verslagstap nu) {
        Span nummer = new Span(String.valueOf(stap.ordinal() + 2));
        nummer.addClassName("stap-nummer");
        ListItem rij = new ListItem();
        if (stap == nu) {
            rij.addClassName("nu");
            rij.getElement().setAttribute("aria-current", "step");
            rij.add(nummer, new Span(stap.label()));
        } else {
            Anchor link = new Anchor(stap.adres(concept), nummer, new Span(stap.label()));
            rij.add(link);
        }
        return rij;
    }
}
