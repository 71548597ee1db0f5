package nl.kortelijnen.zoeken.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Zoekmisser;
import nl.kortelijnen.zoeken.Zoekmissers;

/** What people looked for and did not find: a list of what to write, or which word to add (G11). */
@Route(Paginas.ZONDER_RESULTAAT)
@PageTitle("Zonder resultaat · Korte Lijnen")
@RolesAllowed(Rol.NAAM_REDACTEUR)
@StyleSheet("stijl/zoeken.css")
class ZonderResultaatView extends Div {

    private final Zoekmissers missers;
    private final LocalDate vandaag;
    private final Div lijst = new Div();

    ZonderResultaatView(Zoekmissers missers, Clock klok) {
        this.missers = missers;
        this.vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "zonder-resultaat");
        add(
                new Paginakop("Gezocht en niet gevonden")
                        .kruimel(Paginas.REDACTIE, "Redactie", "Zonder resultaat")
                        .onder(
                                "Wie zocht weten we niet. Namen halen we eruit. Je ziet een vraag pas als drie verschillende "
                                        + "mensen hem stelden."),
                lijst);
        toon();
    }

    private void toon() {
        lijst.removeAll();
        List<Zoekmisser> alle = missers.alle();
        lijst.add(alle.isEmpty() ? new LegeStaat("Alles wat vaker gevraagd werd, is ook gevonden.") : regels(alle));
    }

    private Component regels(List<Zoekmisser> alle) {
        UnorderedList regels = new UnorderedList();
        regels.addClassName("regels");
        for (Zoekmisser misser : alle) {
            Span tekst = new Span("“" + misser.tekst() + "”");
            tekst.addClassName("vet");
            Span keren = new Span(misser.keren() + " keer, laatst " + Nederlands.moment(misser.laatste(), vandaag));
            keren.addClassNames("klein", "stil");
            Div links = new Div(tekst, keren);
            links.addClassName("stapel");
            Div knoppen = new Div(
                    Knoppen.link(Paginas.SYNONIEMEN, "taal", "Voeg een synoniem toe"),
                    Knoppen.gewoon("Afgehandeld", klik -> {
                        missers.afgehandeld(misser.tekst());
                        Toast.gelukt("Van de lijst gehaald. Wordt het weer gevraagd, dan komt het terug.");
                        toon();
                    }));
            knoppen.addClassName("rij-v");
            ListItem regel = new ListItem(links, knoppen);
            regel.addClassName("synoniemregel");
            regels.add(regel);
        }
        return regels;
    }
}
