package nl.kortelijnen.portaal.onderdeel;

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

    /** The notice for a page with people; in a portal with real data something that is not there. */
    public Component melding() {
        return melding("Voorbeeldgegevens: de mensen en nummers hier zijn verzonnen.");
    }

    /** The notice for a page that may hold one of the few real numbers: nobody may think that those are invented. */
    public Component meldingBijNummers() {
        return melding("Voorbeeldgegevens: de mensen en nummers hier zijn verzonnen. "
                + "Alleen 112, 113, 0800-2000 en 0800-0113 zijn echt.");
    }

    private Component melding(String zin) {
        if (!demo) {
            Span niets = new Span();
            niets.setVisible(false);
            return niets;
        }
        Bericht bericht = new Bericht(Bericht.Toon.RUSTIG, zin);
        bericht.addClassNames("klein", "voorbeeldgegevens");
        return bericht;
    }
}
