package nl.kortelijnen.consultatie.ui;

import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** The state of a consultation as a pill. */
final class Standpil {

    private Standpil() {}

    static Pil van(Stand stand) {
        return switch (stand) {
            case GEVRAAGD, OP_BORD, TOEGEWEZEN -> new Pil(Pil.Toon.WACHT, stand.label());
            case AANGENOMEN, IN_GESPREK -> new Pil(Pil.Toon.LOPEND, stand.label());
            case AFGESLOTEN -> new Pil(Pil.Toon.GOED, stand.label());
            case INGETROKKEN -> new Pil(Pil.Toon.RUSTIG, stand.label());
        };
    }
}
