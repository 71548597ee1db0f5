package nl.kortelijnen.verslag.ui.akkoord;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import nl.kortelijnen.verslag.akkoord.Voorlegging;

/** For who was asked: the parts of a draft they were asked about, each with "Dit klopt" and "Dit klopt nog niet". */
@Route(Verslagadres.AKKOORD)
@PageTitle("Klopt dit verslag? · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/verslag.css")
class AkkoordView extends Div implements BeforeEnterObserver {

    private final Akkoorden akkoorden;

    AkkoordView(Akkoorden akkoorden) {
        this.akkoorden = akkoorden;
        addClassNames("bladzij", "smal", "akkoordpagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon(uuid(gebeurtenis.getRouteParameters().get("verslag").orElse("")));
    }

    private void toon(UUID verslag) {
        removeAll();
        Voorlegging voorlegging = akkoorden.mijn(verslag);
        add(new Paginakop(voorlegging.titel())
                .kruimel(Verslagadres.LIJST, "Verslagen", "Klopt dit?")
                .onder("Dit verslag is nog niet gepubliceerd. Lees of jouw stuk klopt met wat jullie groep zei."));
        for (Voorlegging.Deel deel : voorlegging.delen()) {
            add(new Voorlegstuk(deel, akkoorden, () -> toon(verslag)));
        }
    }

    private static UUID uuid(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw new Fout.BestaatNiet("Hier ligt niets voor jou. Kijk bij Verslagen.");
        }
    }
}
