package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.html.Span;

/** A status in one or two words with an icon; never clickable. */
public final class Pil extends Span {

    /** What a pill means; the icon says it too, so that colour is never the only sign. */
    public enum Toon {
        GOED("ok", "vink"),
        WACHT("wacht", "klok"),
        SPOED("spoed", "waarschuwing"),
        OPEN("open", "vraag"),
        LOPEND("lopend", "consultaties"),
        RUSTIG("rustig", "info");

        private final String klasse;
        private final String icoon;

        Toon(String klasse, String icoon) {
            this.klasse = klasse;
            this.icoon = icoon;
        }
    }

    public Pil(Toon toon, String tekst) {
        this(toon, toon.icoon, tekst);
    }

    public Pil(Toon toon, String icoon, String tekst) {
        addClassNames("pil", toon.klasse);
        add(new Icoon(icoon), new Span(tekst));
    }
}
