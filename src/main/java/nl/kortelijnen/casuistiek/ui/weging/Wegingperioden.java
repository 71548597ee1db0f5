package nl.kortelijnen.casuistiek.ui.weging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.kortelijnen.casuistiek.weging.Wegingperiode;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;

/** What was weighed, bundled by quarter: to look back at decisions, not at people (AC11). */
public final class Wegingperioden extends Div {

    public Wegingperioden(List<Wegingperiode> perioden) {
        addClassName("casus-inhoud");
        if (perioden.isEmpty()) {
            add(new LegeStaat("Nog geen weging is onthuld. Vraag er een bij een gedeelde casus."));
            return;
        }
        Paragraph uitleg = new Paragraph(
                "Wat jullie los van elkaar wogen, per kwartaal. Verschil van inzicht is geen fout: vraag wat de ander zag.");
        uitleg.addClassNames("klein", "stil");
        Div tabel = new Div(Wegingtabel.van(
                "Wegingen per kwartaal",
                List.of("Wanneer", "Wat", "Wegingen", "Collega’s", "Gemiddeld", "Met verschil van inzicht"),
                perioden.stream()
                        .map(een -> List.of(
                                een.periode(),
                                een.vraag().label(),
                                String.valueOf(een.wegingen()),
                                String.valueOf(een.oordelen()),
                                "%.1f".formatted(een.gemiddeld()).replace('.', ','),
                                Nederlands.aantal(een.metVerschil(), "weging", "wegingen")))
                        .toList()));
        tabel.addClassName("breed");
        tabel.getElement().setAttribute("tabindex", "0");
        tabel.getElement().setAttribute("role", "region");
        tabel.getElement().setAttribute("aria-label", "Wegingen per kwartaal");
        add(uitleg, tabel);
    }
}
