package nl.kortelijnen.casuistiek.ui.overleg;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.casuistiek.overleg.Casusherinneringen;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** On the start page: a case conference to which one was asked (C08). */
@org.springframework.stereotype.Component
class Uitnodigingpaneel implements Paneel {

    private final Casusherinneringen herinneringen;

    Uitnodigingpaneel(Casusherinneringen herinneringen) {
        this.herinneringen = herinneringen;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 61;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        List<Casusherinneringen.Uitnodiging> alle = herinneringen.uitnodigingen(gebruiker);
        return alle.stream()
                .findFirst()
                .map(eerste -> new TeDoenRegel(
                        "kalender",
                        alle.size() == 1
                                ? "Kom je naar het casuïstiekoverleg?"
                                : "Kom je naar " + Nederlands.aantal(alle.size(), "overleg", "overleggen") + "?",
                        eerste.onderwerp() + ", " + Overleglijst.moment(eerste.op()),
                        new Pil(Pil.Toon.WACHT, "Uitnodiging"),
                        Paden.overleg(eerste.overleg()),
                        "Antwoord"));
    }
}
