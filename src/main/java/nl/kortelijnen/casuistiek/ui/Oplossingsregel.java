package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.casuistiek.ui.merk.Casusmerken;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** A finding that was solved just now. */
final class Oplossingsregel extends ListItem {

    Oplossingsregel(Oplossing oplossing, boolean kanTerug, Vondsthandelingen handelingen) {
        addClassNames("vondst", "opgelost");
        Herkend herkend = oplossing.herkend();
        Span wat = new Span(herkend.tekst());
        wat.addClassNames("vet", "doorgestreept");
        Div kop = new Div(wat, Casusmerken.kenmerk(herkend.soort().label()));
        kop.addClassName("rij-v");
        Paragraph werd = new Paragraph(herkend.weglaten() ? "Weggehaald" : "Is nu “" + herkend.voorstel() + "”");
        werd.addClassNames("klein", "stil");
        Div inhoud = new Div(kop, werd);
        inhoud.addClassName("vondst-inhoud");
        if (kanTerug) {
            Button terug = Knoppen.stil("Maak ongedaan", klik -> handelingen.maakOngedaan(oplossing));
            terug.setAriaLabel("Maak ongedaan: “" + herkend.tekst() + "”");
            inhoud.add(terug);
        }
        add(vink(), inhoud);
    }

    /** The mark of something that is done. */
    private static Span vink() {
        Span vink = new Span(new Icoon("vink").klein());
        vink.addClassNames("vondst-nummer", "klaar");
        return vink;
    }
}
