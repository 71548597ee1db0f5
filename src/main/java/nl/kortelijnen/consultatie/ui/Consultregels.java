package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** A part of the list of consultations: a heading with their number, and a row for each. */
class Consultregels extends Section {

    Consultregels(String titel, List<Consultvraag> vragen, Consultzinnen zinnen) {
        addClassName("consultregels");
        Span aantal = new Span(String.valueOf(vragen.size()));
        aantal.addClassNames("stil", "cijfer", "consultaantal");
        UnorderedList lijst = new UnorderedList();
        vragen.forEach(vraag -> lijst.add(regel(vraag, zinnen)));
        add(new H2(new Span(titel + " "), aantal), lijst);
        setVisible(!vragen.isEmpty());
    }

    private static ListItem regel(Consultvraag vraag, Consultzinnen zinnen) {
        Anchor link = new Anchor(Consultadres.van(vraag.nummer()), vraag.kop());
        link.addClassName("consultlink");
        Div tekst = new Div(link, onder(vraag, zinnen));
        tekst.addClassName("stapel");
        Div pillen = new Div(Standpil.van(vraag.stand()));
        pillen.addClassName("consultpillen");
        zinnen.bezoekNabij(vraag).ifPresent(bezoek -> pillen.addComponentAsFirst(new Pil(Pil.Toon.SPOED, bezoek)));
        return new ListItem(tekst, pillen);
    }

    private static Span onder(Consultvraag vraag, Consultzinnen zinnen) {
        Span nummer = new Span(vraag.nummer());
        nummer.addClassNames("cijfer", "nw");
        Span sinds = new Span(zinnen.geleden(vraag.veranderd()));
        sinds.addClassName("nw");
        Span regel = new Span(
                nummer,
                new Span(" · " + zinnen.metWie(vraag) + " · " + vraag.soort().label() + " · "),
                sinds);
        regel.addClassNames("klein", "stil");
        return regel;
    }
}
