package nl.kortelijnen.verslag.ui.akkoord;

import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.verslag.akkoord.Akkoord;

/** What somebody said of a part, in a word. */
final class Akkoordpil {

    private Akkoordpil() {}

    static Pil van(Akkoord.Stand stand) {
        return switch (stand) {
            case KLOPT -> new Pil(Pil.Toon.GOED, "vink", stand.label());
            case GEVRAAGD -> new Pil(Pil.Toon.WACHT, "klok", stand.label());
            case KLOPT_NIET -> new Pil(Pil.Toon.SPOED, "waarschuwing", stand.label());
            case VERANDERD -> new Pil(Pil.Toon.WACHT, "opnieuw", stand.label());
        };
    }
}
