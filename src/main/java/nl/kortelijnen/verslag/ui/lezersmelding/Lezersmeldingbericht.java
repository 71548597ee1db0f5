package nl.kortelijnen.verslag.ui.lezersmelding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.verslag.lezersmelding.Lezersmelding;

/** For the reader who comes back: what they said, and the answer. */
public final class Lezersmeldingbericht {

    private Lezersmeldingbericht() {}

    public static Bericht van(Lezersmelding melding) {
        Div regels = new Div(
                new Div(new Span("U schreef: " + melding.tekst())),
                new Div(new Span(
                        melding.isOpen()
                                ? "Er is nog geen antwoord. Kom later terug op dit adres."
                                : "Ons antwoord: " + melding.antwoord())));
        return new Bericht(melding.isOpen() ? Bericht.Toon.WACHT : Bericht.Toon.GOED, regels);
    }
}
