package nl.kortelijnen.ketennetwerk.ui.invoer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.invoer.Invoervoortgang;
import nl.kortelijnen.ketennetwerk.invoer.Invoerwerk;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** How far bringing in is, with a button to stop; and what came of it. */
class Invoerbalk extends Div {

    private final transient Invoerwerk werk;
    private final boolean mensen;
    private final ProgressBar balk = new ProgressBar(0, 1, 0);
    private final Span stand = new Span();

    Invoerbalk(Invoerwerk werk, boolean mensen) {
        this.werk = werk;
        this.mensen = mensen;
        addClassNames("blok", "invoerbalk");
        balk.getElement().setAttribute("aria-label", "Voortgang van het inlezen");
        stand.getElement().setAttribute("role", "status");
        add(stand, balk, new Div(Knoppen.gewoon("Stop", klik -> werk.stop())));
        kijk();
    }

    void kijk() {
        Invoervoortgang nu = werk.stand();
        if (nu.klaar()) {
            removeAll();
            add(new Bericht(nu.gelukt() ? Bericht.Toon.GOED : Bericht.Toon.FOUT, nu.uitslag()));
            if (nu.gelukt()) {
                add(new Div(Knoppen.link(
                        Netwerkadres.NETWERK + (mensen ? "?toon=mensen" : ""), "netwerk", "Bekijk het netwerk")));
            }
            return;
        }
        balk.setValue(nu.deel());
        stand.setText(
                nu.gedaan() + " van de " + nu.geheel() + " kaarten. Pas als alles klaar is, staat het in het netwerk.");
    }
}
