package nl.kortelijnen.kennis.ui.meldcode;

import com.vaadin.flow.component.html.Anchor;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** The Meldcode, within reach of every advice (AG12). */
public final class Meldcode {

    private Meldcode() {}

    public static Anchor link() {
        return Knoppen.link("meldcode", "schild", "Open de meldcode");
    }
}
