package nl.kortelijnen.portaal.ui.logboek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.logboek.Logblad;
import nl.kortelijnen.toegang.logboek.Logdagregel;
import nl.kortelijnen.toegang.logboek.Loginzage;
import nl.kortelijnen.toegang.logboek.Logperiode;
import nl.kortelijnen.toegang.logboek.Logpersoon;
import nl.kortelijnen.toegang.organisatie.Organisatiebeheer;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;

/** Which households the people of one's own organisation saw, person by person (NEN 7513:2018 §9, X03). */
@Route(LogboekVanOrganisatieView.PAD)
@Menu(title = "Inzage door medewerkers", order = 205, icon = "oog")
@PageTitle("Inzage door medewerkers · Korte Lijnen")
@StyleSheet("stijl/logboek.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_ORGANISATIEBEHEERDER)
public class LogboekVanOrganisatieView extends Div implements BeforeEnterObserver {

    static final String PAD = "logboek/organisatie";

    private final Loginzage inzage;
    private final List<Logpersoon> medewerkers;
    final ComboBox<Logpersoon> wie = new ComboBox<>("Medewerker");
    final Periodevelden periode = new Periodevelden();
    final OrderedList lijst = new OrderedList();
    private final Div onder = new Div();

    LogboekVanOrganisatieView(Loginzage inzage, Toegang toegang) {
        this.inzage = inzage;
        addClassNames("bladzij", "logboek");
        if (toegang.vereis().organisatie() == null) {
            this.medewerkers = List.of();
            add(new Paginakop("Inzage door medewerkers"), new LegeStaat(Organisatiebeheer.GEEN_ORGANISATIE));
            return;
        }
        this.medewerkers = inzage.medewerkers();
        wie.setItems(medewerkers);
        wie.setItemLabelGenerator(Logpersoon::naam);
        Button toon = Knoppen.hoofd("Toon", klik -> ga());
        Div filter = new Div(wie, periode, toon);
        filter.addClassNames("filterbalk", "logfilter");
        filter.getElement().setAttribute("role", "search");
        filter.getElement().setAttribute("aria-label", "Kies een medewerker en een periode");
        lijst.addClassNames("regels", "loglijst");
        add(
                new Paginakop("Inzage door medewerkers")
                        .onder(
                                "Welke huishoudens zag iemand van je organisatie? Dat jij hier kijkt, staat ook in het logboek."),
                filter,
                lijst,
                onder);
    }

    private void ga() {
        Logpersoon gekozen = wie.getValue();
        wie.setErrorMessage("Kies eerst een medewerker.");
        wie.setInvalid(gekozen == null);
        if (gekozen != null && periode.keur()) {
            UI.getCurrent().navigate(PAD, adres(gekozen.account(), periode.waarde(), 0));
        }
    }

    private static QueryParameters adres(UUID account, Logperiode periode, int bladzij) {
        Map<String, String> delen = new LinkedHashMap<>();
        Logadres.zet(delen, "wie", account);
        Logadres.zet(delen, "van", periode.van());
        Logadres.zet(delen, "tot", periode.tot());
        Logadres.zet(delen, "bladzij", bladzij == 0 ? null : bladzij);
        return QueryParameters.simple(delen);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        QueryParameters adres = gebeurtenis.getLocation().getQueryParameters();
        UUID account = Logadres.lees(adres, "wie", UUID::fromString);
        Logperiode gevraagd = Logadres.periode(adres);
        Integer bladzij = Logadres.lees(adres, "bladzij", Integer::valueOf);
        periode.zet(gevraagd);
        wie.setValue(medewerkers.stream()
                .filter(persoon -> persoon.account().equals(account))
                .findFirst()
                .orElse(null));
        toon(account, gevraagd, bladzij == null ? 0 : Math.max(0, bladzij));
    }

    private void toon(@Nullable UUID account, Logperiode gevraagd, int bladzij) {
        lijst.removeAll();
        onder.removeAll();
        if (account == null) {
            lijst.setVisible(false);
            onder.add(new LegeStaat("Kies een medewerker. Je ziet dan per dag welke huishoudens die persoon zag."));
            return;
        }
        Logblad<Logdagregel> blad = inzage.vanMedewerker(account, gevraagd, bladzij);
        blad.regels().forEach(regel -> lijst.add(rij(regel)));
        lijst.setVisible(!blad.regels().isEmpty());
        if (blad.regels().isEmpty()) {
            onder.add(new LegeStaat("Deze medewerker zag in deze periode geen huishoudens."));
        }
        Div wegen = new Div();
        wegen.addClassName("rij-v");
        if (bladzij > 0) {
            wegen.add(weg(account, gevraagd, bladzij - 1, "terug", "Nieuwere dagen"));
        }
        if (blad.meer()) {
            wegen.add(weg(account, gevraagd, bladzij + 1, "verder", "Eerdere dagen"));
        }
        onder.add(wegen);
    }

    private static Anchor weg(UUID account, Logperiode periode, int bladzij, String icoon, String tekst) {
        return Knoppen.link(PAD + "?" + adres(account, periode, bladzij).getQueryString(), icoon, tekst);
    }

    private static ListItem rij(Logdagregel regel) {
        Span dag = new Span(Nederlands.datum(regel.dag()));
        dag.addClassNames("log-tijd", "cijfer", "nw");
        UUID huishouden = regel.huishouden();
        Span welk = new Span(huishouden == null ? "" : Logwoorden.huishouden(huishouden));
        welk.addClassName("vet");
        String keren = regel.aantal() == 1
                ? "om " + Logwoorden.uur(regel.eerste())
                : regel.aantal() + " keer, van " + Logwoorden.uur(regel.eerste()) + " tot "
                        + Logwoorden.uur(regel.laatste());
        Div waar = new Div(welk, Stilletekst.van(keren));
        waar.addClassName("stapel");
        Div wat = new Div(
                new Span(Logwoorden.wat(regel.soort(), regel.betreft())),
                Stilletekst.van((regel.grondslag() + " " + regel.doel()).strip()));
        wat.addClassName("stapel");
        return new ListItem(dag, waar, wat, Logwoorden.merken(regel.uitkomst(), regel.nood()));
    }
}
