package nl.kortelijnen.portaal.ui.logboek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.Organisatienamen;
import nl.kortelijnen.toegang.logboek.Logbewaking;
import nl.kortelijnen.toegang.logboek.Logblad;
import nl.kortelijnen.toegang.logboek.Loginzage;
import nl.kortelijnen.toegang.logboek.Logpersoon;
import nl.kortelijnen.toegang.logboek.Logregel;
import nl.kortelijnen.toegang.logboek.Logvraag;
import nl.kortelijnen.toegang.wie.Rol;

/** The whole log, for the privacyfunctionaris (X03). What is chosen stands in the address; every page shown is logged. */
@Route(Logadres.PAD)
@Menu(title = "Logboek", order = 210, icon = "geschiedenis")
@PageTitle("Logboek · Korte Lijnen")
@StyleSheet("stijl/logboek.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PRIVACYFUNCTIONARIS)
class LogboekView extends Div implements BeforeEnterObserver {

    private final Loginzage inzage;
    private final Optional<Organisatienamen> namen;
    private final List<Logpersoon> personen;
    final Logfilter filter;
    final OrderedList lijst = new OrderedList();
    private final Div onder = new Div();

    LogboekView(Loginzage inzage, Logbewaking bewaking, Optional<Organisatienamen> namen) {
        this.inzage = inzage;
        this.namen = namen;
        this.personen = inzage.personen();
        this.filter = new Logfilter(personen, LogboekView::ga);
        addClassNames("bladzij", "logboek");
        lijst.addClassNames("regels", "loglijst");
        add(
                new Paginakop("Logboek")
                        .onder("Wie keek of deed wat, wanneer en waarom? Dat jij hier kijkt, staat er ook in."),
                new Logcontrolepaneel(bewaking),
                filter,
                lijst,
                onder);
    }

    private static void ga(Logvraag vraag) {
        UI.getCurrent().navigate(Logadres.PAD, new Logadres(vraag, null).parameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        QueryParameters gevraagd = gebeurtenis.getLocation().getQueryParameters();
        Logadres adres = Logadres.van(gevraagd);
        filter.zet(adres.vraag(), personen);
        List<String> onleesbaar = Logadres.onleesbaar(gevraagd);
        if (onleesbaar.isEmpty()) {
            toon(adres, inzage.zoek(adres.vraag(), adres.ouderDan()));
        } else {
            toonNiets("Dit adres klopt niet helemaal (" + String.join(", ", onleesbaar) + "). Er is niets opgezocht. "
                    + "Kies hierboven wat je zoekt.");
        }
    }

    private void toonNiets(String waarom) {
        lijst.removeAll();
        lijst.setVisible(false);
        onder.removeAll();
        onder.add(new LegeStaat(waarom, Knoppen.link(Logadres.PAD, "ongedaan", "Toon het hele logboek")));
    }

    private void toon(Logadres adres, Logblad<Logregel> blad) {
        Logwoorden woorden = Logwoorden.met(
                namen,
                blad.regels().stream()
                        .flatMap(regel -> Stream.ofNullable(regel.organisatie()))
                        .toList());
        toonNiets("Geen regels met deze filters.");
        if (!blad.regels().isEmpty()) {
            onder.removeAll();
            lijst.setVisible(true);
            blad.regels().forEach(regel -> lijst.add(rij(regel, woorden)));
        }
        Div wegen = new Div();
        wegen.addClassName("rij-v");
        if (adres.ouderDan() != null) {
            wegen.add(Knoppen.link(new Logadres(adres.vraag(), null).pad(), "terug", "Naar de nieuwste"));
        }
        if (blad.meer()) {
            wegen.add(Knoppen.link(adres.ouderDan(blad.regels().getLast().nr()).pad(), "verder", "Oudere regels"));
        }
        onder.add(wegen);
    }

    private static ListItem rij(Logregel regel, Logwoorden woorden) {
        Span tijd = new Span(Logwoorden.moment(regel.tijd()));
        tijd.addClassNames("log-tijd", "cijfer", "nw");
        Span naam = new Span(regel.gebruiker());
        naam.addClassName("vet");
        Div wie = new Div(naam, Stilletekst.van(woorden.vanWie(regel.organisatie(), regel.rollen())));
        wie.addClassName("stapel");
        Span gedaan = new Span(Logwoorden.wat(regel.wat().soort(), regel.wat().betreft()));
        Div wat = new Div(gedaan);
        wat.addClassName("stapel");
        UUID huishouden = regel.wat().huishouden();
        if (huishouden != null) {
            wat.add(new Anchor(Logadres.vanHuishouden(huishouden).pad(), Logwoorden.huishouden(huishouden)));
        }
        String waarom = (regel.wat().grondslag() + " " + regel.wat().doel()).strip();
        wat.add(Stilletekst.van(
                (waarom.isEmpty() ? "" : waarom + " · ") + "vanaf " + regel.toegangspunt() + " · regel " + regel.nr()));
        return new ListItem(
                tijd,
                wie,
                wat,
                Logwoorden.merken(regel.wat().uitkomst(), regel.wat().nood()));
    }
}
