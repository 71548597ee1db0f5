package nl.kortelijnen.verslag.ui.akkoord;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.verslag.akkoord.Akkoorden;

/** On the start page: the first draft of which somebody still has to say whether their part is right. */
@org.springframework.stereotype.Component
class Akkoordpaneel implements Paneel {

    private final Akkoorden akkoorden;

    Akkoordpaneel(Akkoorden akkoorden) {
        this.akkoorden = akkoorden;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 134;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        return akkoorden.mijnOpen().stream().findFirst().map(Akkoordregel::van);
    }
}
