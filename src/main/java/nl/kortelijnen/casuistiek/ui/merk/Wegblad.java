package nl.kortelijnen.casuistiek.ui.merk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Instead of a case that was there a moment ago. */
public final class Wegblad extends Div {

    public Wegblad() {
        add(
                new Paginakop("Deze casus is er niet meer"),
                new Bericht(
                        Bericht.Toon.RUSTIG,
                        "De casus is net ingetrokken of verborgen.",
                        new Anchor(Paden.LIJST, "Terug naar Casuïstiek")));
    }
}
