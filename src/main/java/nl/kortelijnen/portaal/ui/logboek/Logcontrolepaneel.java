package nl.kortelijnen.portaal.ui.logboek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.logboek.Logbewaking;
import nl.kortelijnen.toegang.logboek.Loguitkomst;

/** The button that checks the log, how far the check is, and what it found. */
class Logcontrolepaneel extends Div {

    private final Logbewaking bewaking;
    private final ProgressBar balk = new ProgressBar();
    private final Span teller = new Span();
    private final Div uitkomst = new Div();
    private final Button knop;

    Logcontrolepaneel(Logbewaking bewaking) {
        this.bewaking = bewaking;
        addClassName("logcontrole");
        knop = Knoppen.met(Knoppen.gewoon("Controleer het logboek", klik -> begin()), "schild");
        knop.setDisableOnClick(true);
        balk.getElement().setAttribute("aria-label", "Hoe ver de controle is");
        teller.addClassNames("klein", "stil", "cijfer");
        uitkomst.getElement().setAttribute("role", "status");
        laatLopen(false);
        add(knop, balk, teller, uitkomst);
    }

    private void begin() {
        UI ui = UI.getCurrent();
        uitkomst.removeAll();
        laatLopen(true);
        bewaking.controleer(stand -> ui.accessLater(() -> toon(stand), () -> {}).run());
    }

    private void toon(Logbewaking.Stand stand) {
        laatLopen(stand.bezig());
        if (stand.bezig()) {
            balk.setValue(stand.totaal() == 0 ? 1 : (double) stand.gedaan() / stand.totaal());
            teller.setText(stand.gedaan() + " van " + stand.totaal() + " regels");
            return;
        }
        knop.setEnabled(true);
        Loguitkomst gevonden = stand.uitkomst();
        uitkomst.removeAll();
        uitkomst.add(
                switch (gevonden) {
                    case Loguitkomst.Heel heel -> new Bericht(Bericht.Toon.GOED, heel.zin());
                    case Loguitkomst.Gebroken gebroken ->
                        new Bericht(
                                Bericht.Toon.FOUT,
                                gebroken.zin()
                                        + " Verander niets, bewaar een reservekopie en meld het bij je organisatie.");
                    case null ->
                        new Bericht(
                                Bericht.Toon.FOUT,
                                "De controle is niet afgemaakt. Er is niets veranderd. Probeer het opnieuw.");
                });
    }

    private void laatLopen(boolean bezig) {
        balk.setVisible(bezig);
        teller.setVisible(bezig);
    }
}
