package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.inloggen.Factoroverzicht;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Tells a beheerder how many colleagues still have to set up their second step. */
@org.springframework.stereotype.Component
class Factorpaneel implements Paneel {

    private final Factoroverzicht overzicht;

    Factorpaneel(Factoroverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 65;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        int aantal = overzicht.zonderTweedeStap(gebruiker);
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "schild",
                        Nederlands.aantal(aantal, "account", "accounts") + " zonder tweede stap",
                        "Zij kunnen geen huishouden openen. Vraag hun de tweede stap in te stellen.",
                        new Pil(Pil.Toon.WACHT, "Instellen"),
                        "accounts",
                        "Bekijk accounts"));
    }
}
