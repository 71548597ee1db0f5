package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Icoon;

/** The five ways at the bottom of a phone. */
class Onderbalk extends Nav {

    Onderbalk() {
        addClassName("onderbalk");
        setAriaLabel("Snel naar");
        voegToe("", "start", "Start");
        voegToe(Paginas.ZOEKEN, "zoeken", "Zoeken");
        voegToe(Paginas.DESKUNDIGEN, "deskundigen", "Deskundigen");
        voegToe(Paginas.CONSULTATIES, "consultaties", "Consultaties");
        voegToe("meer", "menu", "Meer");
    }

    private void voegToe(String pad, String icoon, String naam) {
        add(new Anchor(pad, new Icoon(icoon), new Span(naam)));
    }

    void wijsAan(String plek) {
        String begin = plek.contains("/") ? plek.substring(0, plek.indexOf('/')) : plek;
        getChildren().map(Anchor.class::cast).forEach(link -> {
            if (link.getHref().equals(begin)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
