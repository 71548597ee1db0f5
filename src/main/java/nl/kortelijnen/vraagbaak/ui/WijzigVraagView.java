package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.vraagbaak.Kanaalgesprek;
import nl.kortelijnen.vraagbaak.Kanaalvraag;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vraagstappen;

/** Changing the words of one's own question. */
@Route(Vraagbaakadres.WIJZIG)
@PageTitle("Wijzig je vraag · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/vragen.css")
class WijzigVraagView extends Div implements BeforeEnterObserver {

    private final Vraagbaak vraagbaak;
    private final Vraagstappen stappen;

    WijzigVraagView(Vraagbaak vraagbaak, Vraagstappen stappen) {
        this.vraagbaak = vraagbaak;
        this.stappen = stappen;
        addClassNames("bladzij", "smal", "nieuwe-vraag");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        removeAll();
        UUID id =
                Vraagbaakadres.id(gebeurtenis.getRouteParameters().get("vraag").orElse(""));
        Kanaalgesprek gesprek = vraagbaak.een(id);
        if (!gesprek.mag().wijzigen()) {
            throw new Fout.GeenToegang("Alleen wie de vraag stelde kan hem veranderen.");
        }
        Kanaalvraag vraag = gesprek.vraag();
        Vraagformulier formulier = new Vraagformulier();
        formulier.vul(vraag.titel(), vraag.uitleg(), vraag.themas());
        Div slot = new Div(
                Knoppen.hoofd("Bewaar", klik -> formulier.probeer(() -> bewaar(id, vraag.versie(), formulier))),
                Knoppen.link(Vraagbaakadres.vraag(id), "kruis", "Laat maar"));
        slot.addClassName("rij-v");
        add(new Paginakop("Wijzig je vraag").kruimel(Vraagbaakadres.vraag(id), "Vraag", "Wijzig"), formulier, slot);
    }

    private void bewaar(UUID id, long versie, Vraagformulier formulier) {
        stappen.wijzig(id, versie, formulier.blad());
        Paginawissel.naar(Vraagbaakadres.vraag(id));
        Toast.gelukt("Je vraag is veranderd.");
    }
}
