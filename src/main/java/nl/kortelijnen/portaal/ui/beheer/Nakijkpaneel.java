package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.organisatie.Organisatiebeheer;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Asks an organisation's beheerder to look after its people. */
@org.springframework.stereotype.Component
class Nakijkpaneel implements Paneel {

    private final Organisatiebeheer beheer;

    Nakijkpaneel(Organisatiebeheer beheer) {
        this.beheer = beheer;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 60;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        int teLaat = beheer.teLaat(gebruiker);
        return teLaat == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "accounts",
                        Nederlands.aantal(teLaat, "collega", "collega's") + " nakijken",
                        "Klopt nog wie van jouw organisatie in het portaal mag?",
                        new Pil(Pil.Toon.WACHT, "Half jaar"),
                        Paginas.MIJN_ORGANISATIE,
                        "Kijk na"));
    }
}
