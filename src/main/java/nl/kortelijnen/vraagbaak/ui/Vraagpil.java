package nl.kortelijnen.vraagbaak.ui;

import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.vraagbaak.Vraagstaat;

/** How far a question is, in a word or two. */
final class Vraagpil {

    private Vraagpil() {}

    static Pil van(Vraagstaat staat) {
        return switch (staat) {
            case OPEN -> new Pil(Pil.Toon.OPEN, staat.label());
            case BEANTWOORD -> new Pil(Pil.Toon.LOPEND, "reactie", staat.label());
            case AANVAARD -> new Pil(Pil.Toon.GOED, "Met een antwoord dat hielp");
            case INGETROKKEN -> new Pil(Pil.Toon.RUSTIG, "weg", staat.label());
        };
    }
}
