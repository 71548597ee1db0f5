package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** On the start page of a redacteur: texts of colleagues that wait for a second pair of eyes (G06). */
@org.springframework.stereotype.Component
class TekstenVoorAkkoord implements Paneel {

    private final Redactie redactie;

    TekstenVoorAkkoord(Redactie redactie) {
        this.redactie = redactie;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 48;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.REDACTEUR)) {
            return Optional.empty();
        }
        long aantal = redactie.bezig().stream()
                .filter(versie -> versie.status() == Kennisversie.Status.AANGEBODEN)
                .filter(versie -> !versie.schrijvers().contains(gebruiker.account()))
                .count();
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "potlood",
                        "Lees " + Nederlands.aantal(aantal, "tekst", "teksten") + " van een collega",
                        "Keur goed of stuur terug",
                        new Pil(Pil.Toon.WACHT, "Wacht op akkoord"),
                        "redactie",
                        "Bekijk"));
    }
}
