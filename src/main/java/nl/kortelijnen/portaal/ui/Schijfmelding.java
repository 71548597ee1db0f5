package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Div;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.portaal.onderdeel.Bericht;

/** Above every view, by itself and in time: to the beheerder that the disk fills up, to all that they can only read. */
final class Schijfmelding extends Div {

    private static final String KRAP =
            "De schijf van het portaal raakt vol. Alles werkt nog. Maak ruimte op de schijf met de "
                    + "gegevensmap: wordt het nog krapper, dan kan niemand meer iets bewaren.";
    private static final String ALLEEN_LEZEN = "Je kunt nu alleen lezen: de schijf van het portaal is bijna vol. "
            + "Wat bewaard was staat er nog. Bewaren kan weer zodra er ruimte is. ";
    private static final String VOOR_BEHEERDER =
            "Maak ruimte op de schijf met de gegevensmap; het portaal gaat daarna binnen een minuut vanzelf verder.";

    private final Schijfruimte ruimte;
    private final boolean beheerder;

    Schijfmelding(Schijfruimte ruimte, boolean beheerder) {
        this.ruimte = ruimte;
        this.beheerder = beheerder;
        addClassName("schijfmelding");
        addAttachListener(erbij -> {
            toon();
            Runnable niet = ruimte.luister(erbij.getUI().accessLater(this::toon, () -> {})::run);
            addDetachListener(weg -> {
                weg.unregisterListener();
                niet.run();
            });
        });
    }

    private void toon() {
        removeAll();
        if (ruimte.isAlleenLezen()) {
            add(new Bericht(
                    Bericht.Toon.FOUT, ALLEEN_LEZEN + (beheerder ? VOOR_BEHEERDER : "De beheerder weet ervan.")));
        } else if (ruimte.stand() == Schijfruimte.Stand.KRAP && beheerder) {
            add(new Bericht(Bericht.Toon.WACHT, KRAP));
        }
        setVisible(getComponentCount() > 0);
    }
}
