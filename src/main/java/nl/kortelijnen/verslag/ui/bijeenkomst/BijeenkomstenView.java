package nl.kortelijnen.verslag.ui.bijeenkomst;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;

/** The conferences that come, and those that were. */
@Route(Verslagadres.BIJEENKOMSTEN)
@PageTitle("Bijeenkomsten · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/bijeenkomst.css")
class BijeenkomstenView extends Div {

    private final Set<UUID> mijn;

    BijeenkomstenView(Bijeenkomsten bijeenkomsten, Aanmeldingen aanmeldingen, Toegang toegang, Clock klok) {
        mijn = aanmeldingen.mijnBijeenkomsten();
        addClassNames("bladzij", "bijeenkomsten");
        Paginakop kop = new Paginakop("Bijeenkomsten")
                .kruimel(Verslagadres.LIJST, "Verslagen", "Bijeenkomsten")
                .onder("Werkconferenties die komen. Meld je aan en zet ze in je agenda.");
        if (toegang.vereis().heeft(Rol.ORGANISATOR)) {
            kop.acties(Knoppen.link(Verslagadres.BIJEENKOMST_NIEUW, "plus", "Kondig aan", "hoofd"));
        }
        add(kop);
        Instant nu = klok.instant();
        List<Bijeenkomst> alle = bijeenkomsten.alle();
        List<Bijeenkomst> komend =
                alle.stream().filter(een -> !een.isGeweest(nu)).toList();
        List<Bijeenkomst> geweest =
                alle.stream().filter(een -> een.isGeweest(nu)).toList().reversed();
        if (komend.isEmpty()) {
            add(new LegeStaat("Er is nu geen bijeenkomst aangekondigd. Zodra er een komt, kun je je hier aanmelden."));
        } else {
            add(lijst("Komt eraan", komend));
        }
        if (!geweest.isEmpty()) {
            add(lijst("Geweest", geweest));
        }
    }

    private Section lijst(String titel, List<Bijeenkomst> alle) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        alle.forEach(een -> lijst.add(rij(een)));
        return new Section(new H2(titel), lijst);
    }

    private ListItem rij(Bijeenkomst een) {
        Anchor titel = new Anchor(Verslagadres.bijeenkomst(een.id()), een.blad().titel());
        titel.addClassNames("vet", "verslag-titel");
        Span onder = new Span(
                Bijeenkomsttekst.wanneer(een.blad()) + " · " + een.blad().plaats());
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(titel, onder);
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(tekst);
        if (een.afgelast()) {
            rij.add(new Pil(Pil.Toon.SPOED, "kruis", "Gaat niet door"));
        } else if (mijn.contains(een.id())) {
            rij.add(new Pil(Pil.Toon.GOED, "Aangemeld"));
        }
        return rij;
    }
}
