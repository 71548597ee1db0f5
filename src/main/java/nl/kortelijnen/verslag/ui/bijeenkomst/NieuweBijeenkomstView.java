package nl.kortelijnen.verslag.ui.bijeenkomst;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;

/** Announcing a conference. */
@Route(Verslagadres.BIJEENKOMST_NIEUW)
@PageTitle("Kondig een bijeenkomst aan · Korte Lijnen")
@RolesAllowed(Rol.NAAM_ORGANISATOR)
@StyleSheet("stijl/bijeenkomst.css")
class NieuweBijeenkomstView extends Div {

    NieuweBijeenkomstView(Bijeenkomsten bijeenkomsten) {
        addClassNames("bladzij", "bijeenkomst-formulier");
        Bijeenkomstformulier formulier = new Bijeenkomstformulier();
        Div fout = new Div();
        Div voet = new Div(Knoppen.hoofd("Kondig aan", klik -> {
            fout.removeAll();
            try {
                UUID id = bijeenkomsten.kondigAan(formulier.blad());
                formulier.concepten.weg();
                Toast.gelukt("De bijeenkomst is aangekondigd.");
                Paginawissel.naar(Verslagadres.bijeenkomst(id));
            } catch (Fout.RegelGeschonden e) {
                fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
            }
        }));
        voet.addClassName("rij-v");
        add(
                new Paginakop("Kondig een bijeenkomst aan")
                        .kruimel(Verslagadres.BIJEENKOMSTEN, "Bijeenkomsten", "Nieuw"),
                formulier,
                fout,
                voet);
    }
}
