package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.verslag.Handreikingen;
import nl.kortelijnen.verslag.Punt;
import org.jspecify.annotations.Nullable;

/** At an aandachtspunt: the guidance that came from it, or for a redacteur the button that makes a draft of one. */
final class Handreikingknop extends Div {

    Handreikingknop(Handreikingen handreikingen, String slug, Punt punt, @Nullable String adres) {
        if (adres != null) {
            Anchor lees = new Anchor(adres, "Handreiking hierover");
            lees.addClassName("klein");
            add(lees);
        } else if (handreikingen.mag()) {
            Button maak = Knoppen.stil("Maak er een handreiking van", klik -> maak(handreikingen, slug, punt));
            add(Knoppen.met(Knoppen.voor(maak, Nederlands.ingekort(punt.tekst(), 60)), "kennis"));
        } else {
            setVisible(false);
        }
    }

    private static void maak(Handreikingen handreikingen, String slug, Punt punt) {
        try {
            String adres = handreikingen.maak(slug, punt.spoor());
            Toast.gelukt("Er staat een concept klaar. Vul het aan en bied het aan.");
            Paginawissel.naar(adres);
        } catch (Fout.RegelGeschonden fout) {
            Toast.fout(fout.bericht());
        }
    }
}
