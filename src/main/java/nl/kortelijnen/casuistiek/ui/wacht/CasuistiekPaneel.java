package nl.kortelijnen.casuistiek.ui.wacht;

import java.util.Optional;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** On the start page: a colleague asks for a second reader. */
@Component
class CasuistiekPaneel implements Paneel {

    private final Casusbank casusbank;

    CasuistiekPaneel(Casusbank casusbank) {
        this.casusbank = casusbank;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 120;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> voor(Gebruiker gebruiker) {
        long aantal = casusbank.aantalTeBeoordelen(gebruiker);
        return aantal == 0
                ? Optional.empty()
                : Optional.of(new TeDoenRegel(
                        "casuistiek",
                        "Een collega vraagt of je een casus wilt nalezen",
                        "Er " + (aantal == 1 ? "wacht " : "wachten ") + Nederlands.aantal(aantal, "casus", "casussen")
                                + " op een tweede lezer",
                        new Pil(Pil.Toon.WACHT, "Mag ook later"),
                        Paden.LIJST + "?deel=meelezen",
                        "Lees mee"));
    }
}
