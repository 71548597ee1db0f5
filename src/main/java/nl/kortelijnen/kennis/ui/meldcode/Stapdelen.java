package nl.kortelijnen.kennis.ui.meldcode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/**
 * Plain controls of the browser. Vaadin's own fields tell the server what is typed; these do not, and that is the point:
 * what somebody notes or chooses with the Meldcode stays in the window (G09).
 */
final class Stapdelen {

    private Stapdelen() {}

    @Tag("textarea")
    private static final class Tekstvak extends HtmlComponent {}

    @Tag("input")
    private static final class Keuze extends HtmlComponent {}

    @Tag("button")
    private static final class Knop extends HtmlContainer {}

    @Tag("fieldset")
    private static final class Groep extends HtmlContainer {}

    @Tag("legend")
    private static final class Opschrift extends HtmlContainer {}

    static Div notitie(String id, String label) {
        NativeLabel opschrift = new NativeLabel(label);
        opschrift.getElement().setAttribute("for", id);
        Tekstvak vak = new Tekstvak();
        vak.setId(id);
        vak.getElement().setAttribute("rows", "4");
        vak.getElement().setAttribute("data-notitie", label);
        vak.getElement().setAttribute("autocomplete", "off");
        Span blijft = new Span("Blijft in dit venster. Wij bewaren of zien het niet.");
        blijft.addClassNames("klein", "stil");
        Div notitie = new Div(opschrift, vak, blijft);
        notitie.addClassName("notitie");
        return notitie;
    }

    /** A question with answers; each answer is a label and a value. */
    static Component vraag(String naam, String vraag, String... antwoorden) {
        Opschrift opschrift = new Opschrift();
        opschrift.add(new Text(vraag));
        Groep groep = new Groep();
        groep.add(opschrift);
        for (int plek = 0; plek < antwoorden.length; plek += 2) {
            Keuze keuze = new Keuze();
            keuze.getElement().setAttribute("type", "radio");
            keuze.getElement().setAttribute("name", naam);
            keuze.getElement().setAttribute("value", antwoorden[plek + 1]);
            NativeLabel label = new NativeLabel();
            label.add(keuze, new Span(antwoorden[plek]));
            groep.add(label);
        }
        return groep;
    }

    static Component knop(String tekst, String klasse, String wat) {
        Knop knop = new Knop();
        knop.getElement().setAttribute("type", "button");
        knop.getElement().setAttribute("data-doe", wat);
        knop.addClassNames("knop", klasse);
        knop.add(new Text(tekst));
        return knop;
    }
}
