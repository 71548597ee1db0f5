package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import nl.kortelijnen.ketennetwerk.Lijn;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Contact lines as a list of columns; on a phone the columns of a line stand below each other. */
class Lijnenlijst extends Div {

    private static final int EERST_GETOOND = 8;

    private final UnorderedList rijen = new UnorderedList();
    private final LocalDate vandaag;

    Lijnenlijst(LocalDate vandaag, String... koppen) {
        this.vandaag = vandaag;
        addClassName("lijnen");
        Div kop = new Div();
        kop.addClassName("lijnen-kop");
        kop.getElement().setAttribute("aria-hidden", "true");
        for (String tekst : koppen) {
            kop.add(new Span(tekst));
        }
        add(kop, rijen);
    }

    /** Shows the first lines, and a button for the rest. */
    void vouw() {
        List<Component> rest = rijen.getChildren().skip(EERST_GETOOND).toList();
        if (!rest.isEmpty()) {
            rijen.remove(rest);
            add(Knoppen.gewoon("Toon nog " + Nederlands.aantal(rest.size(), "lijn", "lijnen"), klik -> {
                klik.getSource().setVisible(false);
                rijen.add(rest);
                rest.getFirst().getElement().executeJs("this.querySelector('a')?.focus()");
            }));
        }
    }

    /**
     * @param wie the person whose row it is
     * @param metWie what stands in the second column
     */
    void voegToe(Lijn lijn, Professional wie, String onder, Component metWie, Component... erbij) {
        Span kanaal = new Span(
                new Icoon(lijn.kanaal().icoon()).klein(),
                Netwerkonderdelen.alleenVoorgelezen(lijn.kanaal().label() + ": "),
                new Span(lijn.bereikbaarVan(wie.id())));
        kanaal.addClassNames("klein", "bereik");
        Div hoe = new Div(kanaal);
        hoe.addClassName("stapel");
        if (!wie.telefoon().isBlank()) {
            hoe.add(nummer(wie));
        }
        Div slot = new Div(
                Netwerkonderdelen.alleenVoorgelezen("Bevestigd: "),
                Netwerkonderdelen.bevestigd(lijn.bevestigd(), vandaag, "", ""));
        slot.addClassName("rij-v");
        slot.add(erbij);
        rijen.add(
                new ListItem(Netwerkonderdelen.wie(Netwerkadres.van(wie.id()), wie.naam(), onder), metWie, hoe, slot));
    }

    /** The number itself is what one wants to read; whose it is stands at the beginning of the row. */
    private static Anchor nummer(Professional wie) {
        Span cijfers = new Span(wie.telefoon());
        cijfers.addClassName("nw");
        Anchor nummer = new Anchor("tel:" + Telefoonnummer.kies(wie.telefoon()), new Icoon("bel").klein(), cijfers);
        nummer.addClassNames("klein", "bereik");
        nummer.setAriaLabel(wie.telefoon() + ": bel " + wie.naam());
        return nummer;
    }
}
