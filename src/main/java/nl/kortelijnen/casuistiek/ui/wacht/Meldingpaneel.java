package nl.kortelijnen.casuistiek.ui.wacht;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** On the start page of a redacteur: a reader knew somebody in a case, which nobody sees until it is decided (C11). */
@org.springframework.stereotype.Component
class Meldingpaneel implements Paneel {

    private final Casusbank casusbank;

    Meldingpaneel(Casusbank casusbank) {
        this.casusbank = casusbank;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 46;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        long aantal = casusbank.aantalGemeld(gebruiker);
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "casuistiek",
                        "Een lezer herkende iemand in een casus",
                        "Er " + (aantal == 1 ? "wacht " : "wachten ") + Nederlands.aantal(aantal, "casus", "casussen")
                                + " op jouw besluit. Tot dan ziet niemand anders "
                                + (aantal == 1 ? "hem." : "ze."),
                        new Pil(Pil.Toon.WACHT, "Beslis"),
                        Paden.LIJST + "?deel=gemeld",
                        "Bekijk"));
    }
}
