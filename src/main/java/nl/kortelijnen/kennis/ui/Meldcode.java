package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.kortelijnen.portaal.Knoppen;

/** The Meldcode, within reach of every advice (AG12). */
final class Meldcode {

    private Meldcode() {}

    static Anchor link() {
        return Knoppen.link("meldcode", "schild", "Open de meldcode");
    }
}
