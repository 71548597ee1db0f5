package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kortelijnen.casuistiek.Werkzaam;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;

/** What worked, counted over the shared cases, with the way to each. */
final class Werkzaamlijst extends Div {

    Werkzaamlijst(List<Werkzaam> rijen) {
        addClassName("casus-inhoud");
        Paragraph uitleg =
                new Paragraph("Geteld over de gedeelde casussen. Vaak genoemd is geen bewijs: lees het verhaal erbij.");
        uitleg.addClassNames("klein", "stil");
        OrderedList lijst = new OrderedList();
        lijst.addClassName("casus-lijst");
        rijen.forEach(rij -> lijst.add(regel(rij)));
        add(uitleg, lijst);
    }

    private static ListItem regel(Werkzaam rij) {
        Paragraph hoevaak = new Paragraph(hoevaak(rij.casussen().size(), rij.successen()));
        hoevaak.addClassNames("klein", "stil");
        UnorderedList casussen = new UnorderedList();
        rij.casussen().forEach(casus -> casussen.add(new ListItem(new Anchor(Paden.lees(casus.id()), casus.titel()))));
        return new ListItem(new H2(rij.label()), hoevaak, casussen);
    }

    private static String hoevaak(int aantal, int successen) {
        String in = "In " + Nederlands.aantal(aantal, "casus", "casussen");
        if (successen == 0) {
            return in + ", nog zonder succes.";
        }
        return aantal == 1
                ? in + ", een succes."
                : in + ", waarvan " + successen + " succes (" + Math.round(100.0 * successen / aantal) + "%).";
    }
}
