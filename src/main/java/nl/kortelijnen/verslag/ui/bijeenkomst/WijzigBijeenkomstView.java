package nl.kortelijnen.verslag.ui.bijeenkomst;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;

/** Changing what was announced, or calling it off. */
@Route(Verslagadres.BIJEENKOMST_BEWERK)
@PageTitle("Wijzig bijeenkomst · Korte Lijnen")
@RolesAllowed(Rol.NAAM_ORGANISATOR)
@StyleSheet("stijl/bijeenkomst.css")
class WijzigBijeenkomstView extends Div implements BeforeEnterObserver {

    private final Bijeenkomsten bijeenkomsten;
    private final Aanmeldingen aanmeldingen;
    private final Div fout = new Div();

    WijzigBijeenkomstView(Bijeenkomsten bijeenkomsten, Aanmeldingen aanmeldingen) {
        this.bijeenkomsten = bijeenkomsten;
        this.aanmeldingen = aanmeldingen;
        addClassNames("bladzij", "bijeenkomst-formulier");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        removeAll();
        Bijeenkomst een = bijeenkomsten.een(BijeenkomstView.uuid(
                gebeurtenis.getRouteParameters().get("bijeenkomst").orElse("")));
        Bijeenkomstformulier formulier = new Bijeenkomstformulier();
        formulier.vul(een.blad());
        Div voet = new Div(
                Knoppen.hoofd("Bewaar", klik -> bewaar(een.id(), formulier)),
                Knoppen.stil("Zeg de bijeenkomst af", klik -> vraagAfgelasten(een)));
        voet.addClassName("rij-v");
        add(
                new Paginakop("Wijzig bijeenkomst")
                        .kruimel(Verslagadres.bijeenkomst(een.id()), een.blad().titel(), "Wijzig")
                        .onder("Wie is aangemeld, krijgt bericht dat er iets is veranderd."),
                formulier,
                fout,
                voet);
    }

    private void bewaar(UUID id, Bijeenkomstformulier formulier) {
        fout.removeAll();
        try {
            bijeenkomsten.wijzig(id, formulier.blad());
            aanmeldingen.schuifDoor(id);
            formulier.concepten.weg();
            Toast.gelukt("Bewaard.");
            Paginawissel.naar(Verslagadres.bijeenkomst(id));
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }

    private void vraagAfgelasten(Bijeenkomst een) {
        new Vraagdialoog(
                        "Zeg de bijeenkomst af",
                        "Iedereen die is aangemeld krijgt bericht. Dit kun je niet terugdraaien.",
                        "Zeg de bijeenkomst af",
                        () -> {
                            bijeenkomsten.lasAf(een.id());
                            Toast.gelukt("De bijeenkomst gaat niet door.");
                            Paginawissel.naar(Verslagadres.bijeenkomst(een.id()));
                        })
                .open();
    }
}
