package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** With an intervisie: cards with a question to look at oneself first, one at a time (AC12). Each draws for herself. */
@org.springframework.stereotype.Component
class Reflectiekaarten implements Paginadeel {

    private static final String KAARTEN = "vragen-voor-intervisie";

    private final Kennisbank kennisbank;

    Reflectiekaarten(Kennisbank kennisbank) {
        this.kennisbank = kennisbank;
    }

    @Override
    public String soort() {
        return "intervisie";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> bij(UUID intervisie) {
        return kennisbank.item(KAARTEN).filter(item -> !item.vragen().isEmpty()).map(Reflectiekaarten::kaarten);
    }

    private static Component kaarten(Kennisitem item) {
        List<String> vragen = item.vragen();
        Paragraph kaart = new Paragraph(vragen.getFirst());
        kaart.addClassName("citaat");
        kaart.getElement().setAttribute("aria-live", "polite");
        int[] hoeveelste = {0};
        Div onder = new Div(
                Knoppen.met(
                        Knoppen.gewoon("Trek een andere kaart", klik -> {
                            hoeveelste[0] = (hoeveelste[0] + 1) % vragen.size();
                            kaart.setText(vragen.get(hoeveelste[0]));
                        }),
                        "opnieuw"),
                new Anchor(Kennisadres.van(item.id()), "Lees alle " + vragen.size()));
        onder.addClassName("rij-v");
        NativeDetails deel = new NativeDetails("Wat neem ik zelf mee aan tafel?", new Div(kaart, onder));
        deel.addClassNames("kaart", "papier", "reflectiekaarten");
        return deel;
    }
}
