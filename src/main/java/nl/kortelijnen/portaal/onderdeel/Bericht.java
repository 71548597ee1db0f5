package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A notice inside the page: what is the matter, and what one can do. */
public final class Bericht extends Div {

    /** How it looks and whether a screen reader reads it at once. */
    public enum Toon {
        RUSTIG("", "info", "note"),
        GOED("goed", "vink", "status"),
        WACHT("wacht", "waarschuwing", "note"),
        FOUT("spoed", "waarschuwing", "alert");

        private final String klasse;
        private final String icoon;
        private final String rol;

        Toon(String klasse, String icoon, String rol) {
            this.klasse = klasse;
            this.icoon = icoon;
            this.rol = rol;
        }
    }

    public Bericht(Toon toon, String tekst, Component... erbij) {
        this(toon, new Span(tekst), erbij);
    }

    public Bericht(Toon toon, Component inhoud, Component... erbij) {
        addClassName("bericht");
        if (!toon.klasse.isEmpty()) {
            addClassName(toon.klasse);
        }
        getElement().setAttribute("role", toon.rol);
        Div tekst = new Div(inhoud);
        tekst.addClassName("bericht-tekst");
        add(new Icoon(toon.icoon), tekst);
        add(erbij);
    }
}
