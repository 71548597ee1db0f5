package nl.kortelijnen.portaal.ui.vertrek;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.vertrek.Vertrek;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** On the start page: that one leaves and has things to hand over, and what one got from somebody who leaves. */
@org.springframework.stereotype.Component
class Vertrekpaneel implements Paneel {

    private final Vertrek vertrek;

    Vertrekpaneel(Vertrek vertrek) {
        this.vertrek = vertrek;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<Component> regels = new ArrayList<>();
        vertrek.dag(gebruiker)
                .ifPresent(dag -> regels.add(new TeDoenRegel(
                        "doorgeven",
                        "Je vertrekt op " + Nederlands.datum(dag),
                        "Draag over wat bij jou blijft liggen",
                        new Pil(Pil.Toon.WACHT, "Draag over"),
                        Paginas.VERTREK,
                        "Draag over")));
        vertrek.nieuw(gebruiker)
                .forEach((wie, aantal) -> regels.add(new TeDoenRegel(
                        "doorgeven",
                        wie + " vertrekt en droeg je iets over",
                        Nederlands.aantal(aantal, "ding is nu van jou", "dingen zijn nu van jou"),
                        new Pil(Pil.Toon.OPEN, "Nieuw"),
                        Paginas.VERTREK,
                        "Bekijk")));
        if (regels.isEmpty()) {
            return Optional.empty();
        }
        if (regels.size() == 1) {
            return Optional.of(regels.getFirst());
        }
        Div samen = new Div(regels.toArray(Component[]::new));
        samen.addClassName("wachtgroep");
        samen.getElement().setAttribute("role", "presentation");
        return Optional.of(samen);
    }
}
