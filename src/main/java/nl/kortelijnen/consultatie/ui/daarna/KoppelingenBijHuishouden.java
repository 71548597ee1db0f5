package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.consultatie.koppeling.Huiskoppeling;
import nl.kortelijnen.consultatie.koppeling.Huiskoppelingen;
import nl.kortelijnen.portaal.aanbod.Paginadeel;

/** With a household: which consultations were said to be about it, by number, to be taken off by anybody involved. */
@org.springframework.stereotype.Component
class KoppelingenBijHuishouden implements Paginadeel {

    private final Huiskoppelingen koppelingen;
    private final Koppelkaarten kaarten;

    KoppelingenBijHuishouden(Huiskoppelingen koppelingen, Koppelkaarten kaarten) {
        this.koppelingen = koppelingen;
        this.kaarten = kaarten;
    }

    @Override
    public String soort() {
        return "huishouden";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> bij(UUID huishouden) {
        List<Huiskoppeling> alle = koppelingen.van(huishouden);
        if (alle.isEmpty()) {
            return Optional.empty();
        }
        Section deel = new Section(new H2("Gekoppelde consultaties"));
        deel.addClassName("paneel");
        Div lijst = new Div();
        lijst.addClassName("daarnadeel");
        toon(lijst, huishouden, alle);
        deel.add(lijst);
        return Optional.of(deel);
    }

    private void toon(Div lijst, UUID huishouden, List<Huiskoppeling> alle) {
        lijst.removeAll();
        alle.forEach(een -> lijst.add(kaarten.kaart(
                "Consultatie " + een.nummer(), een, () -> toon(lijst, huishouden, koppelingen.van(huishouden)))));
    }
}
