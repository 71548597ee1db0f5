package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import nl.kortelijnen.kennis.Kennisadres;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.Kennisitem;
import nl.kortelijnen.portaal.Knoppen;

/** The item about the Meldcode, within reach of every advice (AG12). */
final class Meldcode {

    static final String ID = "meldcode-stap-voor-stap";

    private Meldcode() {}

    /** A link to it; empty when it is not in the content, and on the item itself. */
    static Optional<Anchor> link(Kennisbank kennisbank, Kennisitem vanaf) {
        return kennisbank
                .item(ID)
                .or(() -> kennisbank.item("meldcode"))
                .filter(item -> !item.id().equals(vanaf.id()))
                .map(item -> Knoppen.link(Kennisadres.van(item.id()), "schild", "Open de meldcode"));
    }
}
