package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.springframework.beans.factory.annotation.Value;

/** Says in a demo, wherever invented people stand beside the name of a real organisation, that they are invented. */
@org.springframework.stereotype.Component
public class Voorbeeldgegevens {

    private final boolean demo;

    Voorbeeldgegevens(@Value("${kortelijnen.demo}") boolean demo) {
        this.demo = demo;
    }

    /** The notice; in a portal with real data something that is not there. */
    public Component melding() {
        if (!demo) {
            Span niets = new Span();
            niets.setVisible(false);
            return niets;
        }
        Bericht bericht =
                new Bericht(Bericht.Toon.RUSTIG, "Voorbeeldgegevens: de mensen en nummers hier zijn verzonnen.");
        bericht.addClassNames("klein", "voorbeeldgegevens");
        return bericht;
    }
}
