package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casustermijn;
import nl.kortelijnen.casuistiek.Werkzaam;
import nl.kortelijnen.casuistiek.leren.Leervraag;
import nl.kortelijnen.casuistiek.leren.Leervragen;
import nl.kortelijnen.casuistiek.leren.Soortenverdeling;
import nl.kortelijnen.casuistiek.overleg.Casusoverleggen;
import nl.kortelijnen.casuistiek.ui.leren.Leerlijst;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.casuistiek.ui.overleg.Overleglijst;
import nl.kortelijnen.casuistiek.ui.weging.Wegingperioden;
import nl.kortelijnen.casuistiek.weging.Wegingen;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.cijfers.ui.Cijferdeel;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** All cases one may see: shared, one's own, those to read along with, and for the redacteur those that were flagged. */
@Route(Paden.LIJST)
@Menu(title = "Casuïstiek", order = 120, icon = "casuistiek")
@PageTitle("Casuïstiek · Korte Lijnen")
@StyleSheet("stijl/casuistiek.css")
@StyleSheet("stijl/cijfers.css")
@RolesAllowed({Rol.NAAM_PROFESSIONAL, Rol.NAAM_REDACTEUR})
class CasuistiekView extends Div implements BeforeEnterObserver {

    private final Casusbank casusbank;
    private final Casustermijn termijn;
    private final Leervragen leervragen;
    private final Soortenverdeling soorten;
    private final Casusoverleggen overleggen;
    private final Wegingen wegingen;
    private final Toegang toegang;
    private final Clock klok;
    private final Nav delen = new Nav();
    final Div inhoud = new Div();
    private Lijstkeuze keuze = Lijstkeuze.BEGIN;

    CasuistiekView(
            Casusbank casusbank,
            Casustermijn termijn,
            Leervragen leervragen,
            Soortenverdeling soorten,
            Casusoverleggen overleggen,
            Wegingen wegingen,
            Toegang toegang,
            Seinpost seinpost,
            Clock klok) {
        this.casusbank = casusbank;
        this.termijn = termijn;
        this.leervragen = leervragen;
        this.soorten = soorten;
        this.overleggen = overleggen;
        this.wegingen = wegingen;
        this.toegang = toegang;
        this.klok = klok;
        addClassNames("bladzij", "casuistiek");
        delen.addClassName("schakel");
        delen.setAriaLabel("Welke casussen");
        inhoud.addClassName("casus-inhoud");
        add(
                new Paginakop("Casuïstiek")
                        .onder("Leer van elkaars verhalen. Niemand is erin te herkennen.")
                        .acties(Knoppen.link(Paden.NIEUW, "plus", "Schrijf een casus", "hoofd")),
                delen,
                inhoud);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        keuze = Lijstkeuze.van(gebeurtenis.getLocation().getQueryParameters());
        toon();
    }

    private void toon() {
        boolean redacteur = toegang.vereis().heeft(Rol.REDACTEUR);
        long wachten = casusbank.aantalTeBeoordelen(toegang.vereis());
        delen.removeAll();
        delen.add(deel("gedeeld", "Gedeeld"), deel("mijn", "Mijn casussen"), deel("werkt", "Wat werkt"));
        if (toegang.vereis().heeft(Rol.PROFESSIONAL)) {
            delen.add(deel("overleg", "Overleg"), deel("wegingen", "Wegingen"));
        }
        delen.add(deel("meelezen", wachten == 0 ? "Ter beoordeling" : "Ter beoordeling (" + wachten + ")"));
        if (redacteur) {
            delen.add(deel("gemeld", "Gemeld"));
        }
        inhoud.removeAll();
        switch (keuze.deel()) {
            case "mijn" -> toonMijn();
            case "meelezen" ->
                toonLijst(casusbank.teBeoordelen(), new LegeStaat("Er wacht geen casus op een tweede lezer."));
            case "gemeld" -> toonLijst(casusbank.gemeld(), new LegeStaat("Er is geen casus als herkenbaar gemeld."));
            case "werkt" -> toonWerkzaam();
            case "overleg" -> inhoud.add(new Overleglijst(overleggen.alle(), overleggen));
            case "wegingen" -> inhoud.add(new Wegingperioden(wegingen.perPeriode()));
            default -> toonGedeeld();
        }
    }

    private void toonMijn() {
        for (Casustermijn.Afloop casus : termijn.bijnaWeg()) {
            inhoud.add(new Bericht(
                    Bericht.Toon.WACHT,
                    "“" + casus.titel() + "” gaat weg op " + Nederlands.langeDatum(casus.op())
                            + ". Heeft een collega er nog iets aan?",
                    Knoppen.gewoon("Houd nog een jaar", klik -> {
                        termijn.verleng(casus.id());
                        toon();
                    })));
        }
        toonLijst(casusbank.mijn(), legeMijn());
    }

    private void toonWerkzaam() {
        List<Werkzaam> rijen = casusbank.watWerkt();
        inhoud.add(
                rijen.isEmpty()
                        ? new LegeStaat(
                                "Nog geen gedeelde casus noemt wat werkt. Kies het bij het schrijven van een casus.")
                        : new Werkzaamlijst(rijen));
        Cijfertabel verdeling = soorten.tabel();
        if (!verdeling.rijen().isEmpty()) {
            inhoud.add(new Cijferdeel(verdeling));
        }
        List<Leervraag> vragen = leervragen.alle();
        if (!vragen.isEmpty()) {
            inhoud.add(new Leerlijst(vragen));
        }
    }

    private void toonGedeeld() {
        inhoud.add(new Casusfilters(keuze, casusbank.themas()));
        boolean gefilterd = keuze.soort().isPresent() || keuze.thema().isPresent();
        toonLijst(
                casusbank.gedeeld(keuze.soort().orElse(null), keuze.thema().orElse(null)),
                gefilterd
                        ? new LegeStaat(
                                "Geen gedeelde casus past bij deze keuze.", new Anchor(Paden.LIJST, "Toon alles"))
                        : new LegeStaat("Nog geen gedeelde casussen. Schrijf de eerste: een succes mag ook."));
    }

    private void toonLijst(List<Casusregel> regels, Component leeg) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        inhoud.add(regels.isEmpty() ? leeg : new Casuslijst(regels, keuze.deel().equals("mijn"), vandaag));
    }

    private Anchor deel(String naam, String label) {
        Anchor link = new Anchor(keuze.metDeel(naam).adres(), label);
        if (keuze.deel().equals(naam)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static LegeStaat legeMijn() {
        return new LegeStaat(
                "Je schreef nog geen casus. Begin gerust: alleen jij ziet hem, tot jij hem deelt.",
                Knoppen.link(Paden.NIEUW, "plus", "Schrijf een casus"));
    }
}
