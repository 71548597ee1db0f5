package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** The small parts of which the pages of the network are made. */
final class Netwerkonderdelen {

    private Netwerkonderdelen() {}

    /** Solid with its date while it is sure, dashed with its age when it no longer is (N07). */
    static Pil bevestigd(LocalDate bevestigd, LocalDate vandaag, String voor, String na) {
        if (Bevestiging.geldt(bevestigd, vandaag)) {
            return new Pil(Pil.Toon.GOED, voor + Nederlands.datum(bevestigd) + na);
        }
        String dagen = Bevestiging.dagenGeleden(bevestigd, vandaag) + " dagen geleden";
        return new Pil(Pil.Toon.OPEN, "klok", voor.isEmpty() ? dagen : "Onbevestigd: laatst " + dagen);
    }

    static Component feit(String icoon, String naam, String waarde) {
        Term term = new Term(new Icoon(icoon).klein(), new Span(naam));
        return new Div(term, new Description(waarde.isBlank() ? "Nog niet bekend" : waarde));
    }

    static DescriptionList feiten(Component... feiten) {
        DescriptionList lijst = new DescriptionList();
        lijst.addClassName("feiten");
        lijst.add(feiten);
        return lijst;
    }

    static UnorderedList opsomming(List<String> regels) {
        UnorderedList lijst = new UnorderedList();
        regels.forEach(regel -> lijst.add(new ListItem(regel)));
        return lijst;
    }

    /** Mark, linked name, and a line below it. */
    static Div wie(String adres, String naam, String onder) {
        Anchor link = new Anchor(adres, naam);
        link.addClassName("vet");
        Span regel = new Span(onder);
        regel.addClassNames("klein", "stil");
        Div tekst = new Div(link, regel);
        tekst.addClassName("stapel");
        Div rij = new Div(new Initialen(naam).klein(), tekst);
        rij.addClassName("wie-rij");
        return rij;
    }

    static Span stil(String tekst) {
        Span regel = new Span(tekst);
        regel.addClassNames("klein", "stil");
        return regel;
    }

    static Span alleenVoorgelezen(String tekst) {
        Span regel = new Span(tekst);
        regel.addClassName("sr");
        return regel;
    }
}
