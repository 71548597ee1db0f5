package nl.kortelijnen.ketennetwerk.ui.kaart;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.kaart.Kaartmaker;
import nl.kortelijnen.ketennetwerk.kaart.Netwerkkaart;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Everybody and every line as one picture, or as a list of the same people (N12). */
@Route(Netwerkadres.NETWERK + "/kaart")
@PageTitle("Netwerkkaart · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/netwerk.css")
@StyleSheet("stijl/netwerkinzicht.css")
class KaartView extends Div {

    private final Kaartmaker kaartmaker;
    private final Contactlijnen contactlijnen;
    private final ComboBox<Code> soort = new ComboBox<>("Soort organisatie");
    private final ComboBox<String> werkgebied = new ComboBox<>("Werkgebied");
    private final Kaartvlak vlak = new Kaartvlak();
    private final Div leeg = new Div();

    KaartView(Kaartmaker kaartmaker, Contactlijnen contactlijnen, Ketennetwerk netwerk) {
        this.kaartmaker = kaartmaker;
        this.contactlijnen = contactlijnen;
        addClassNames("bladzij", "netwerk", "kaartpagina");
        soort.setItems(Codelijst.ORGANISATIESOORTEN.alle());
        soort.setItemLabelGenerator(Code::label);
        werkgebied.setItems(netwerk.werkgebieden());
        for (ComboBox<?> keuze : new ComboBox<?>[] {soort, werkgebied}) {
            keuze.setPlaceholder("Alle");
            keuze.setClearButtonVisible(true);
            keuze.addValueChangeListener(gekozen -> toon());
        }
        Div filters = new Div(soort, werkgebied);
        filters.addClassName("kaartfilters");
        filters.getElement().setAttribute("role", "search");
        filters.getElement().setAttribute("aria-label", "Wie staan er op de kaart?");
        add(
                new Paginakop("Netwerkkaart")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Kaart")
                        .onder("Wie kent wie? Elke stip is een collega, elke streep een contactlijn."),
                filters,
                leeg,
                vlak);
        toon();
    }

    private void toon() {
        Code gekozen = soort.getValue();
        Netwerkkaart kaart = kaartmaker.kaart(gekozen == null ? null : gekozen.code(), werkgebied.getValue());
        leeg.removeAll();
        vlak.setVisible(!kaart.mensen().isEmpty());
        if (kaart.teGroot()) {
            leeg.add(new LegeStaat(
                    "Dit zijn te veel mensen voor een kaart. Kies een soort organisatie of een werkgebied."));
        } else if (kaart.mensen().isEmpty()) {
            leeg.add(new LegeStaat(
                    "Hier staat nog niemand. Kies iets anders, of voeg eerst mensen toe aan het netwerk."));
        } else {
            vlak.zet(kaart, contactlijnen.ik().map(ProfessionalId::toString).orElse(null));
        }
    }
}
