package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vraagkanaal;
import nl.kortelijnen.vraagbaak.toewijzing.Reactietijd;
import org.jspecify.annotations.Nullable;

/** Beside the questions: the channels there are for this reader, and how long an answer takes (V09). */
final class Kanalenlijst extends Aside {

    Kanalenlijst(List<Vraagkanaal> kanalen, @Nullable Vraagkanaal gekozen, Reactietijd.Meting meting) {
        addClassName("kanalen");
        if (meting.vragen() > 0) {
            add(tijd(meting));
        }
        Section deel = new Section(new H2("Kanalen"));
        if (kanalen.isEmpty()) {
            deel.add(new Paragraph("Er is nog geen kanaal voor jou. Een organisator maakt er een."));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("paneel-lijst");
            kanalen.forEach(kanaal -> lijst.add(rij(kanaal, kanaal.equals(gekozen))));
            deel.add(lijst);
        }
        add(deel);
        getElement().setAttribute("aria-label", "Kanalen en reactietijd");
    }

    private static ListItem rij(Vraagkanaal kanaal, boolean hier) {
        Anchor link = new Anchor(Vraagbaakadres.kanaal(kanaal.id()), kanaal.naam());
        if (hier) {
            link.getElement().setAttribute("aria-current", "page");
        }
        Span onder = new Span(kanaal.opschrift() + (kanaal.rechten().besloten() ? " · " : ""));
        onder.addClassNames("klein", "stil");
        if (kanaal.rechten().besloten()) {
            onder.add(new Icoon("slot").klein(), new Span(" besloten"));
        }
        return new ListItem(link, onder);
    }

    private static Section tijd(Reactietijd.Meting meting) {
        Span groot = new Span(
                meting.mediaan().map(duur -> "Binnen " + Nederlands.duur(duur)).orElse("Nog geen antwoord"));
        groot.addClassName("reactietijd");
        Paragraph uitleg = new Paragraph(
                meting.mediaan().isPresent()
                        ? "had de helft van de beantwoorde vragen een eerste antwoord. In een jaar kregen "
                                + meting.beantwoord() + " van de "
                                + Nederlands.aantal(meting.vragen(), "vraag", "vragen") + " antwoord."
                        : "Van " + Nederlands.aantal(meting.vragen(), "vraag", "vragen") + " in een jaar.");
        uitleg.addClassNames("klein", "stil");
        return new Section(new H2("Hoe snel komt een antwoord?"), groot, uitleg);
    }
}
