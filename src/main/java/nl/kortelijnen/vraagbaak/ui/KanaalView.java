package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.vraagbaak.Kanalen;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vraagkanaal;
import org.jspecify.annotations.Nullable;

/** Making a channel, or changing what it is about and who may read and write in it. */
@Route(Vraagbaakadres.KANAAL_WIJZIG)
@RouteAlias(Vraagbaakadres.KANAAL_NIEUW)
@PageTitle("Kanaal · Korte Lijnen")
@RolesAllowed(Rol.NAAM_ORGANISATOR)
@StyleSheet("stijl/vragen.css")
class KanaalView extends Div implements BeforeEnterObserver {

    private final Kanalen kanalen;

    KanaalView(Kanalen kanalen) {
        this.kanalen = kanalen;
        addClassNames("bladzij", "smal", "kanaalblad");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        removeAll();
        Optional<Vraagkanaal> bestaand = gebeurtenis
                .getRouteParameters()
                .get("kanaal")
                .map(Vraagbaakadres::id)
                .map(kanalen::een);
        Kanaalformulier formulier = new Kanaalformulier(kanalen.collegas());
        bestaand.ifPresent(kanaal -> formulier.vul(kanaal.blad()));
        Div fout = new Div();
        Div slot = new Div(Knoppen.hoofd(
                bestaand.isPresent() ? "Bewaar" : "Maak dit kanaal",
                klik -> bewaar(bestaand.orElse(null), formulier, fout)));
        slot.addClassName("rij-v");
        String titel = bestaand.isPresent() ? "Wijzig het kanaal" : "Nieuw kanaal";
        add(new Paginakop(titel).kruimel(Vraagbaakadres.LIJST, "Vragen", titel), formulier, fout, slot);
    }

    private void bewaar(@Nullable Vraagkanaal bestaand, Kanaalformulier formulier, Div fout) {
        fout.removeAll();
        try {
            UUID id;
            if (bestaand == null) {
                id = kanalen.maak(formulier.blad());
            } else {
                id = bestaand.id();
                kanalen.wijzig(id, bestaand.versie(), formulier.blad());
            }
            formulier.concepten.weg();
            Paginawissel.naar(Vraagbaakadres.kanaal(id));
            Toast.gelukt("Het kanaal is bewaard.");
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }
}
