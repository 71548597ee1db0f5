package nl.kortelijnen.ketennetwerk.ui.pad;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.ketennetwerk.pad.Lijndoel;
import nl.kortelijnen.ketennetwerk.pad.Lijndoelvoorstel;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Over whom one reaches a colleague, an organisation or somebody who knows a theme (N04). The goal is in the address. */
@Route(Paginas.KORTSTE_LIJN)
@PageTitle("Kortste lijn · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/netwerk.css")
@StyleSheet("stijl/netwerkinzicht.css")
class KortsteLijnView extends Div implements AfterNavigationObserver {

    private final KortsteLijn kortsteLijn;
    private final Lijnpadblok blok;
    final Lijndoelveld veld;
    private final Div uitkomst = new Div();

    KortsteLijnView(KortsteLijn kortsteLijn, Lijnpadblok blok) {
        this.kortsteLijn = kortsteLijn;
        this.blok = blok;
        this.veld = new Lijndoelveld(kortsteLijn, this::kies);
        addClassNames("bladzij", "netwerk", "kortstelijn");
        uitkomst.getElement().setAttribute("aria-live", "polite");
        add(
                new Paginakop("Kortste lijn")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Kortste lijn")
                        .onder("Via welke collega kom je het snelst bij wie je zoekt?"),
                veld,
                uitkomst);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent gebeurtenis) {
        QueryParameters vraag = gebeurtenis.getLocation().getQueryParameters();
        gekozen(vraag)
                .ifPresentOrElse(
                        keuze -> {
                            veld.setValue(keuze);
                            toon(keuze);
                        },
                        () -> leeg(vraag));
    }

    private Optional<Lijndoelvoorstel> gekozen(QueryParameters vraag) {
        Optional<String> thema = vraag.getSingleParameter(Padadres.THEMA).filter(Codelijst.THEMAS::bevat);
        return thema.isPresent()
                ? thema.map(code ->
                        new Lijndoelvoorstel(new Lijndoel.KennerVan(code), Codelijst.THEMAS.label(code), "thema"))
                : vraag.getSingleParameter(Padadres.NAAR).flatMap(Padadres::id).flatMap(kortsteLijn::doel);
    }

    private void kies(Lijndoelvoorstel keuze) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(Padadres.van(keuze.doel()))));
        toon(keuze);
    }

    private void toon(Lijndoelvoorstel keuze) {
        uitkomst.removeAll();
        blok.naar(keuze)
                .ifPresentOrElse(uitkomst::add, () -> uitkomst.add(new LegeStaat("Dat ben jij. Kies iemand anders.")));
    }

    private void leeg(QueryParameters vraag) {
        uitkomst.removeAll();
        if (!vraag.getParameters().isEmpty()) {
            uitkomst.add(new LegeStaat("Wie je zocht staat niet (meer) in het netwerk. Kies hierboven opnieuw."));
        }
    }
}
