package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.casuistiek.ui.merk.Casusmerken;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** One finding: its number, what it is, why, one proposal, and the way to leave it. */
final class Vondstregel extends ListItem {

    Vondstregel(Vondst vondst, Casussoort soort, Vondsthandelingen handelingen) {
        addClassName("vondst");
        Herkend herkend = vondst.herkend();
        Span wat = new Span(herkend.tekst());
        wat.addClassName("vet");
        wat.getElement().setAttribute("dir", "auto");
        Div kop = new Div(wat, Casusmerken.kenmerk(herkend.soort().label()));
        kop.addClassName("rij-v");
        Paragraph waarom =
                new Paragraph(herkend.uitleg() + ", in “" + vondst.veld().label(soort) + "”");
        waarom.addClassNames("klein", "stil");
        Div inhoud = new Div(kop, waarom);
        inhoud.addClassName("vondst-inhoud");
        String reden = vondst.reden();
        if (reden == null) {
            add(nummer(vondst), inhoud);
            kop.add(laatStaan(vondst, handelingen));
            inhoud.add(voorstel(vondst, handelingen));
        } else {
            addClassName("blijft");
            add(nummer(vondst), inhoud);
            Paragraph blijft = new Paragraph("Blijft staan: " + reden);
            blijft.addClassName("klein");
            Button toch = Knoppen.stil("Toch niet", klik -> handelingen.laatTochNietStaan(vondst));
            toch.setAriaLabel("Toch niet “" + herkend.tekst() + "” laten staan");
            inhoud.add(blijft, toch);
        }
    }

    private static Span nummer(Vondst vondst) {
        Span nummer = new Span(String.valueOf(vondst.nummer()));
        nummer.addClassName("vondst-nummer");
        return nummer;
    }

    private static Button voorstel(Vondst vondst, Vondsthandelingen handelingen) {
        Herkend herkend = vondst.herkend();
        String doe = herkend.weglaten() ? "Haal weg" : "Maak er “" + herkend.voorstel() + "” van";
        Button voorstel = Knoppen.gewoon(doe, klik -> handelingen.pasToe(vondst));
        voorstel.setAriaLabel(doe + ": “" + herkend.tekst() + "”");
        return voorstel;
    }

    private static Button laatStaan(Vondst vondst, Vondsthandelingen handelingen) {
        Button laat = Knoppen.stil("Laat staan", klik -> handelingen.laatStaan(vondst));
        laat.setAriaLabel("Laat staan: “" + vondst.herkend().tekst() + "”");
        return laat;
    }
}
