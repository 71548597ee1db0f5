package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.html.Div;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgrechten;

/** The buttons one has at a point now; none for who can do nothing with it. */
final class Volgacties extends Div {

    Volgacties(Volgpunt punt, Volgrechten mag, Puntdialogen dialogen, Runnable daarna) {
        addClassNames("rij-v", "volgacties");
        if (mag.oplossen()) {
            add(Knoppen.met(
                    Knoppen.hoofd(
                            "Meld opgelost",
                            klik -> dialogen.opgelost(punt, daarna).open()),
                    "vink"));
        }
        if (mag.betwisten()) {
            add(Knoppen.met(
                    Knoppen.hoofd(
                            "Betwist", klik -> dialogen.betwist(punt, daarna).open()),
                    "hand"));
        }
        if (mag.oppakken()) {
            add(Knoppen.gewoon("Pak op", klik -> dialogen.pakOp(punt, daarna).open()));
        }
        if (mag.toewijzen()) {
            add(Knoppen.gewoon(
                    punt.eigenaar() == null ? "Wijs toe" : "Wijzig eigenaar of datum",
                    klik -> dialogen.wijsToe(punt, daarna).open()));
            if (punt.cijfer() == null && punt.staat().open()) {
                add(Knoppen.gewoon(
                        "Hang aan een cijfer",
                        klik -> dialogen.cijfer(punt, daarna).open()));
            }
        }
        setVisible(getComponentCount() > 0);
    }
}
