package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** On the start page of a redacteur: texts whose date of review has passed (G07). */
@org.springframework.stereotype.Component
class TekstenOpnieuw implements Paneel {

    private final Kennisbank kennisbank;
    private final Clock klok;

    TekstenOpnieuw(Kennisbank kennisbank, Clock klok) {
        this.kennisbank = kennisbank;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 49;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.REDACTEUR)) {
            return Optional.empty();
        }
        LocalDate vandaag = Nederlands.vandaag(klok);
        long aantal = kennisbank.alle().stream()
                .filter(item -> item.verlopen(vandaag))
                .count();
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "klok",
                        "Kijk " + Nederlands.aantal(aantal, "verlopen tekst", "verlopen teksten") + " na",
                        "Ze staan lager in de treffers tot je zegt dat ze nog kloppen",
                        new Pil(Pil.Toon.WACHT, "Verlopen"),
                        "redactie",
                        "Bekijk"));
    }
}
