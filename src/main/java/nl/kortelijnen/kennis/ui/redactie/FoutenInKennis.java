package nl.kortelijnen.kennis.ui.redactie;

import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.stereotype.Component;

/** On the start page of a redacteur: files that were left out. */
@Component
class FoutenInKennis implements Paneel {

    private final Kennisbank kennisbank;

    FoutenInKennis(Kennisbank kennisbank) {
        this.kennisbank = kennisbank;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 50;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> voor(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.REDACTEUR)) {
            return Optional.empty();
        }
        int aantal = kennisbank.fouten().size();
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "kennis",
                        "Verbeter " + Nederlands.aantal(aantal, "bestand", "bestanden") + " met kennis",
                        "Ze doen niet mee tot ze kloppen",
                        new Pil(Pil.Toon.WACHT, "waarschuwing", "Fout"),
                        "kennis/fouten",
                        "Bekijk fouten"));
    }
}
