package nl.kortelijnen.volgen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.kortelijnen.portaal.aanbod.Zoekaanbod;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.volgen.Volglijst;
import org.springframework.core.annotation.Order;

/** Above the hits: keep this search, and hear of it when it finds more. The address says with which filters. */
@org.springframework.stereotype.Component
@Order
class ZoekvraagBewaren implements Zoekaanbod {

    private final Volglijst lijst;

    ZoekvraagBewaren(Volglijst lijst) {
        this.lijst = lijst;
    }

    @Override
    public Optional<Component> bij(String vraag) {
        if (vraag.isBlank()) {
            return Optional.empty();
        }
        Div rij = new Div(Knoppen.met(Knoppen.stil("Volg deze zoekvraag", klik -> volg()), "oog"));
        rij.addClassName("rij-v");
        return Optional.of(rij);
    }

    private void volg() {
        String adres = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        lijst.volg(new Onderwerp(Onderwerpsoort.ZOEKVRAAG, adres), true);
        Toast.gelukt("Komen er treffers bij, dan lees je dat bij Wat je volgt.");
    }
}
