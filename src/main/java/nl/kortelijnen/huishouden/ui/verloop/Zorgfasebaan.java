package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.verloop.Episode;
import nl.kortelijnen.huishouden.verloop.Zorgfase;
import nl.kortelijnen.portaal.onderdeel.Icoon;

/** The phases in their order, where it stands now, and what must be so before the next. */
class Zorgfasebaan extends Div {

    Zorgfasebaan(Episode episode, List<Zorgfase> fasen) {
        addClassName("zorgfasen");
        int nu = fasen.indexOf(episode.zorgfase());
        OrderedList baan = new OrderedList();
        baan.addClassName("fasebaan");
        for (int plek = 0; plek < fasen.size(); plek++) {
            ListItem stap = new ListItem();
            Span naam = new Span(fasen.get(plek).naam());
            if (plek < nu) {
                stap.addClassName("voorbij");
                Span geweest = new Span("Geweest: ");
                geweest.addClassName("sr");
                stap.add(new Icoon("vink").klein(), geweest);
            }
            if (plek == nu) {
                stap.getElement().setAttribute("aria-current", "step");
            }
            stap.add(naam);
            baan.add(stap);
        }
        add(baan, uitleg(episode));
    }

    private static Div uitleg(Episode episode) {
        Zorgfase fase = episode.zorgfase();
        Paragraph sinds =
                new Paragraph("In deze fase sinds " + Nederlands.datum(episode.sinds()) + ". " + fase.uitleg());
        sinds.addClassNames("klein", "stil");
        Div vak = new Div(sinds);
        if (!fase.controles().isEmpty()) {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("controles");
            fase.controles().forEach(een -> lijst.add(new ListItem(een.tekst())));
            vak.add(new Paragraph("Klaar voor de volgende fase als:"), lijst);
        }
        return vak;
    }
}
