package nl.kortelijnen.casuistiek.ui.verwant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casusstatus;
import nl.kortelijnen.casuistiek.ui.merk.Casusmerken;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.casuistiek.verwant.Casusverwanten;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.portaal.onderdeel.Bericht;

/** What goes with a case: others like it, and the guidance and experts for what it is about (C10). */
@org.springframework.stereotype.Component
public class Verwantdeel {

    private final Casusverwanten verwanten;
    private final List<Aanknopingsbron> aanbod;

    Verwantdeel(Casusverwanten verwanten, List<Aanknopingsbron> aanbod) {
        this.verwanten = verwanten;
        this.aanbod = aanbod;
    }

    /** Empty for a case that is not shared. */
    public Div bij(Casus casus) {
        Div delen = new Div();
        delen.addClassName("casus-verwant");
        if (casus.status() == Casusstatus.GEDEELD) {
            delen.add(zoals(casus));
            delen.add(Aanknopingsbron.op(
                    Aanknopingsbron.Plek.CASUS, aanbod, casus.tekst().aanknoping()));
        }
        return delen;
    }

    private Component zoals(Casus casus) {
        try {
            List<Casusregel> regels = verwanten.lijktOp(casus.id());
            Section vak = vak("Casussen die hierop lijken", regels);
            vak.setVisible(!regels.isEmpty());
            return vak;
        } catch (Fout.Onbereikbaar e) {
            return new Bericht(Bericht.Toon.WACHT, e.bericht());
        }
    }

    static Section vak(String titel, List<Casusregel> regels) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        regels.forEach(regel -> {
            Span vraag = new Span(regel.vraag());
            vraag.addClassNames("klein", "stil");
            Div tekst = new Div(new Anchor(Paden.lees(regel.id()), regel.titel()), vraag);
            tekst.addClassName("stapel");
            lijst.add(new ListItem(tekst, Casusmerken.soort(regel.soort())));
        });
        Section vak = new Section(new H2(titel), lijst);
        vak.addClassNames("paneel", "bijpassend");
        return vak;
    }
}
