package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgstaat;

/** How far a point is, whose it is and before when, in one line. */
public final class Volgpil {

    private Volgpil() {}

    public static Pil van(Volgstaat staat) {
        return switch (staat) {
            case NIET_GESTART -> new Pil(Pil.Toon.RUSTIG, "vlag", staat.label());
            case LOOPT -> new Pil(Pil.Toon.WACHT, staat.label());
            case BETWIST -> new Pil(Pil.Toon.SPOED, staat.label());
            case OPGELOST -> new Pil(Pil.Toon.GOED, staat.label());
        };
    }

    public static Div regel(Volgpunt punt, LocalDate vandaag) {
        Span wie = new Span(onder(punt, vandaag));
        wie.addClassNames("klein", "stil");
        Div rij = new Div(van(punt.staat()), wie);
        rij.addClassNames("rij-v", "volgregel");
        return rij;
    }

    private static String onder(Volgpunt punt, LocalDate vandaag) {
        List<String> delen = new ArrayList<>();
        Volgpunt.Eigenaar eigenaar = punt.eigenaar();
        delen.add(eigenaar == null ? "nog zonder eigenaar" : eigenaar.naam());
        if (punt.streefdatum() != null && punt.staat().open()) {
            delen.add((punt.isTeLaat(vandaag) ? "had klaar moeten zijn op " : "klaar voor ")
                    + Nederlands.datum(punt.streefdatum()));
        }
        return String.join(" · ", delen);
    }
}
