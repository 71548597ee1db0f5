package nl.kortelijnen.volgen.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.volgen.Volglijst;

/** On the card of a colleague: hear of it when it changes. */
@org.springframework.stereotype.Component
class VolgBijPersoon implements Paginadeel {

    private final Volglijst lijst;

    VolgBijPersoon(Volglijst lijst) {
        this.lijst = lijst;
    }

    @Override
    public String soort() {
        return "professional";
    }

    @Override
    public boolean terzijde() {
        return true;
    }

    @Override
    public int volgorde() {
        return 95;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        return Optional.of(
                Onderwerpknop.volg(lijst, new Onderwerp(Onderwerpsoort.PERSOON, id.toString()), "deze kaart"));
    }
}
