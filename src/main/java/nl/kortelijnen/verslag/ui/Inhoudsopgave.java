package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.verslag.Kopgegevens;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Publicatie;

/** Beside the report: the way to its parts, and when, where and who. */
final class Inhoudsopgave extends Aside {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Nederlands.TAAL);

    Inhoudsopgave(Publicatie publicatie) {
        addClassName("inhoudsopgave");
        getElement().setAttribute("aria-label", "Over dit verslag");
        Paragraph kop = new Paragraph("Op deze pagina");
        kop.addClassNames("klein", "vet");
        Nav nav = new Nav(kop, delen(publicatie.onderdelen()));
        nav.setAriaLabel("Op deze pagina");
        nav.addClassName("alleen-breed");
        add(nav, gegevens(publicatie.kop()));
    }

    /** The same on a phone, folded. */
    static final class Uitklap extends Details {
        Uitklap(Publicatie publicatie) {
            super("Op deze pagina", delen(publicatie.onderdelen()));
            addClassName("inhoud-uitklap");
        }
    }

    private static UnorderedList delen(List<Onderdeel> onderdelen) {
        UnorderedList lijst = new UnorderedList();
        for (int i = 0; i < onderdelen.size(); i++) {
            Anchor link = new Anchor("#deel-" + (i + 1), onderdelen.get(i).naam());
            link.getElement().setAttribute("router-ignore", true);
            lijst.add(new ListItem(link));
        }
        return lijst;
    }

    private static DescriptionList gegevens(Kopgegevens kop) {
        DescriptionList lijst = new DescriptionList();
        LocalDate datum = kop.datum();
        zet(lijst, "Datum", datum == null ? "" : DAG.format(datum));
        zet(lijst, "Plaats", kop.plaats());
        zet(lijst, "Georganiseerd door", String.join(", ", kop.organisatoren()));
        zet(lijst, "Wie waren er", String.join(", ", kop.organisaties()));
        zet(lijst, "Functies", String.join(", ", kop.functies()));
        return lijst;
    }

    private static void zet(DescriptionList lijst, String term, String waarde) {
        if (!waarde.isBlank()) {
            lijst.add(new DescriptionList.Term(term), new DescriptionList.Description(waarde));
        }
    }
}
