package nl.kortelijnen.casuistiek.ui.leren;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kortelijnen.casuistiek.leren.Leervraag;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** What colleagues ask about more than once, with the cases and the way to what there is to read and to learn. */
public final class Leerlijst extends Section {

    public Leerlijst(List<Leervraag> vragen) {
        addClassName("casus-inhoud");
        Paragraph uitleg = new Paragraph("Deze thema’s komen terug in vragen en twijfels. Maak er een scholing of een"
                + " casuïstiekoverleg van. Wie het vroeg, telt niet mee.");
        uitleg.addClassNames("klein", "stil");
        OrderedList lijst = new OrderedList();
        lijst.addClassName("casus-lijst");
        vragen.forEach(vraag -> lijst.add(regel(vraag)));
        add(new H2("Wat we willen leren"), uitleg, lijst);
    }

    private static ListItem regel(Leervraag vraag) {
        Paragraph hoevaak = new Paragraph("In "
                + Nederlands.aantal(vraag.vragen().size(), "vraag", "vragen")
                + (vraag.successen() == 0
                        ? ". Er is nog geen succes over gedeeld."
                        : ", en " + Nederlands.aantal(vraag.successen(), "succes", "successen") + " om van te leren."));
        hoevaak.addClassNames("klein", "stil");
        UnorderedList casussen = new UnorderedList();
        vraag.vragen().forEach(casus -> casussen.add(new ListItem(new Anchor(Paden.lees(casus.id()), casus.titel()))));
        String zoek = URLEncoder.encode(vraag.label(), StandardCharsets.UTF_8);
        Anchor kennis = new Anchor(
                Paginas.ZOEKEN + "?q=" + zoek,
                "Zoek kennis over " + vraag.label().toLowerCase(Nederlands.TAAL));
        return new ListItem(new H3(vraag.label()), hoevaak, casussen, kennis);
    }
}
