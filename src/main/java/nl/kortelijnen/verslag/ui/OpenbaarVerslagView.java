package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Handreikingen;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagen;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.ui.punten.Volgpil;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import org.jspecify.annotations.Nullable;

/** A published report, for everybody. */
@Route(Verslagadres.LEES)
@AnonymousAllowed
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/punten.css")
class OpenbaarVerslagView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NAAR_ADRES =
            "const plek = location.hash && document.getElementById(location.hash.slice(1));"
                    + " if (plek) { plek.scrollIntoView({block: 'center'}); plek.focus({preventScroll: true}); }";

    private final Verslagen verslagen;
    private final Publicatieproces uitgave;
    private final Volgpunten punten;
    private final Handreikingen handreikingen;
    private final LocalDate vandaag;
    private final boolean organisator;
    private final boolean ingelogd;
    private String titel = "Verslag";

    OpenbaarVerslagView(
            Verslagen verslagen,
            Publicatieproces uitgave,
            Volgpunten punten,
            Handreikingen handreikingen,
            Toegang toegang,
            Clock klok) {
        this.handreikingen = handreikingen;
        this.punten = punten;
        vandaag = Nederlands.vandaag(klok);
        ingelogd = toegang.huidige().isPresent();
        this.verslagen = verslagen;
        this.uitgave = uitgave;
        organisator =
                toegang.huidige().filter(wie -> wie.heeft(Rol.ORGANISATOR)).isPresent();
        addClassName("openbaar-verslag");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        Publicatie publicatie = gebeurtenis
                .getRouteParameters()
                .get("slug")
                .flatMap(verslagen::openbaar)
                .orElse(null);
        if (publicatie == null) {
            gebeurtenis.rerouteToError(NotFoundException.class);
        } else {
            toon(publicatie);
        }
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    private void toon(Publicatie publicatie) {
        removeAll();
        titel = publicatie.kop().titel();
        Div lezen = new Div(kop(publicatie));
        lezen.addClassName("lezen");
        if (organisator) {
            lezen.add(new Uitgaveknoppen(publicatie, uitgave));
        }
        Map<UUID, String> kennis = handreikingen.adressen(publicatie);
        Map<UUID, Volgpunt> gevolgd = punten.vanVerslag(publicatie.verslag());
        lezen.add(
                new Inhoudsopgave.Uitklap(publicatie),
                new Noodregel(),
                Verslagweergave.van(
                        publicatie,
                        punt -> punt.type() == Punttype.AANDACHTSPUNT
                                ? new Handreikingknop(handreikingen, publicatie.slug(), punt, kennis.get(punt.spoor()))
                                : stand(gevolgd.get(punt.spoor()))),
                voet());
        add(lezen, new Inhoudsopgave(publicatie));
        getElement().executeJs(NAAR_ADRES);
    }

    /** How far a point is; for who is signed in with the way to it. */
    private Component stand(@Nullable Volgpunt punt) {
        if (punt == null) {
            return new Text("");
        }
        Div regel = Volgpil.regel(punt, vandaag);
        if (ingelogd) {
            Anchor volg = new Anchor(Verslagadres.punt(punt.id()), "Volg dit punt");
            volg.addClassName("klein");
            regel.add(volg);
        }
        return regel;
    }

    private static Div kop(Publicatie publicatie) {
        String dag = Nederlands.datum(LocalDate.ofInstant(publicatie.gepubliceerd(), Nederlands.TIJDZONE));
        Paragraph boven = new Paragraph("Openbaar verslag · gepubliceerd op " + dag
                + (publicatie.nummer() > 1 ? " · versie " + publicatie.nummer() : ""));
        boven.addClassNames("klein", "stil");
        Div kop = new Div(boven, new H1(publicatie.kop().titel()));
        kop.addClassName("verslag-kop");
        if (publicatie.voorbeeld()) {
            kop.add(VerslagenView.voorbeeld());
        }
        Div acties = new Div(Knoppen.met(
                Knoppen.gewoon(
                        "Print of bewaar als PDF",
                        klik -> UI.getCurrent().getPage().executeJs("window.print()")),
                "download"));
        acties.addClassName("rij-v");
        kop.add(acties);
        if (!publicatie.eerdere().isEmpty()) {
            kop.add(new Bericht(Bericht.Toon.RUSTIG, vervangt(publicatie)));
        }
        return kop;
    }

    private static String vervangt(Publicatie publicatie) {
        Publicatie.Eerdere vorige = publicatie.eerdere().getFirst();
        return "Dit is versie " + publicatie.nummer() + ". Die vervangt versie " + vorige.nummer() + " van "
                + Nederlands.datum(LocalDate.ofInstant(vorige.gepubliceerd(), Nederlands.TIJDZONE)) + ". Anders is: "
                + publicatie.wijziging();
    }

    private static Paragraph voet() {
        Paragraph voet = new Paragraph(
                "Korte Lijnen helpt professionals elkaar snel te vinden. "
                        + "In een verslag staan organisaties, sectoren en functies. Een naam staat er alleen in met toestemming.");
        voet.addClassNames("klein", "stil", "verslag-voet");
        return voet;
    }
}
