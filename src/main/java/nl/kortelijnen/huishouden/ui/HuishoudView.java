package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.huishouden.ui.verloop.Signaaldialoog;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.wie.Rol;

/** One household, for whoever is involved. To anybody else this page does not exist. */
@Route(Huishoudadres.EEN)
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class HuishoudView extends Div implements BeforeEnterObserver, HasDynamicTitle, Verbergbaar {

    private final Huishoudens huishoudens;
    private final Signalen signalen;
    private final Clock klok;
    private final Huiswacht<HuishoudView> wacht;
    private final Huishoudtabs delen;
    private final Nav delenlijst = new Nav();
    private final Div kop = new Div();
    private final Div inhoud = new Div();

    private UUID id = new UUID(0, 0);
    private Huishoudtab gekozen = Huishoudtab.GEZIN;
    private String titel = "Huishouden";

    HuishoudView(Huishoudens huishoudens, Meekijkers meekijkers, Huishoudtabs delen, Signalen signalen, Clock klok) {
        this.signalen = signalen;
        this.klok = klok;
        this.huishoudens = huishoudens;
        this.wacht = new Huiswacht<>(this, meekijkers, this::ververs);
        this.delen = delen;
        addClassNames("bladzij", "huishouden");
        delenlijst.addClassName("huisdelen");
        delenlijst.setAriaLabel("Delen van dit huishouden");
        inhoud.addClassName("huisdeel");
        add(kop, delenlijst, inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        try {
            id = UUID.fromString(
                    gebeurtenis.getRouteParameters().get("huishouden").orElse(""));
            gekozen = Huishoudtab.van(gebeurtenis
                    .getLocation()
                    .getQueryParameters()
                    .getSingleParameter("deel")
                    .orElse(""));
            toon(huishoudens.lees(id));
            wacht.bij(id);
        } catch (Fout.BestaatNiet | IllegalArgumentException nietVoorJou) {
            gebeurtenis.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return titel + " · Korte Lijnen";
    }

    /** Reads again what is shown; a right that ended closes the page. */
    void ververs() {
        try {
            toon(huishoudens.lees(id));
        } catch (Fout.BestaatNiet dicht) {
            wacht.sluit();
        }
    }

    private void toon(Huishouden huishouden) {
        titel = huishouden.werknaam().waarde();
        kop.removeAll();
        kop.add(paginakop(huishouden));
        if (huishouden.nood()) {
            kop.add(new Bericht(
                    Bericht.Toon.FOUT,
                    "Je leest mee met de noodprocedure. De vaste contactpersoon en de privacyfunctionaris weten het. "
                            + "Je kunt niets veranderen."));
        }
        delenlijst.removeAll();
        for (Huishoudtab deel : Huishoudtab.values()) {
            delenlijst.add(link(deel));
        }
        inhoud.removeAll();
        inhoud.add(delen.maak(gekozen, huishouden, this::ververs));
    }

    private RouterLink link(Huishoudtab deel) {
        RouterLink link = new RouterLink(HuishoudView.class, new RouteParameters("huishouden", id.toString()));
        link.setQueryParameters(QueryParameters.of("deel", deel.code()));
        link.add(new Icoon(deel.icoon()).klein(), new Span(deel.label()));
        if (deel == gekozen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void noteer(Huishouden huishouden) {
        Signaaldialoog.open(huishouden.id(), signalen, Nederlands.vandaag(klok), this::ververs);
    }

    private Component paginakop(Huishouden huishouden) {
        Span kenmerk = new Span(new Icoon("sleutel").klein(), new Span("Kenmerk " + huishouden.kenmerk()));
        kenmerk.addClassName("kenmerk");
        Paginakop kop = new Paginakop(huishouden.werknaam().waarde())
                .kruimel(
                        Huishoudadres.LIJST,
                        "Huishoudens",
                        huishouden.werknaam().waarde())
                .merken(kenmerk);
        if (!huishouden.nood()) {
            kop.acties(Knoppen.met(Knoppen.gewoon("Noteer een signaal", klik -> noteer(huishouden)), "vlag"));
        }
        return kop.acties(
                Knoppen.link(Huishoudadres.inzage(huishouden.id()), "oog", "Geef inzage"),
                Knoppen.link(Huishoudadres.tekening(huishouden.id()), "netwerk", "Teken het netwerk", "hoofd"));
    }
}
