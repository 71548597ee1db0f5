package nl.kortelijnen.verslag.ui.bijeenkomst;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import nl.kortelijnen.verslag.ui.punten.Volgpil;
import nl.kortelijnen.verslag.verbetering.Volgpunt;

/** One conference: what is on, what goes along from last time, and signing up. */
@Route(Verslagadres.BIJEENKOMST)
@PermitAll
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/punten.css")
@StyleSheet("stijl/bijeenkomst.css")
class BijeenkomstView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Bijeenkomsten bijeenkomsten;
    private final Aanmeldingen aanmeldingen;
    private final boolean organisator;
    private final Clock klok;
    private String titel = "Bijeenkomst";

    BijeenkomstView(Bijeenkomsten bijeenkomsten, Aanmeldingen aanmeldingen, Toegang toegang, Clock klok) {
        this.bijeenkomsten = bijeenkomsten;
        this.aanmeldingen = aanmeldingen;
        this.klok = klok;
        organisator = toegang.vereis().heeft(Rol.ORGANISATOR);
        addClassNames("bladzij", "bijeenkomst");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon(uuid(gebeurtenis.getRouteParameters().get("bijeenkomst").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    static UUID uuid(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw new Fout.BestaatNiet("Deze bijeenkomst is er niet. Kijk bij Bijeenkomsten.");
        }
    }

    private void toon(UUID id) {
        removeAll();
        Bijeenkomst een = bijeenkomsten.een(id);
        titel = een.blad().titel();
        Paginakop kop = new Paginakop(titel)
                .kruimel(Verslagadres.BIJEENKOMSTEN, "Bijeenkomsten", "Bijeenkomst")
                .onder(Bijeenkomsttekst.wanneer(een.blad()) + " · " + een.blad().plaats())
                .acties(acties(een));
        if (een.afgelast()) {
            kop.merken(new Pil(Pil.Toon.SPOED, "kruis", "Gaat niet door"));
        }
        add(kop);
        Div links = new Div();
        links.addClassName("stapel");
        een.blad()
                .uitleg()
                .lines()
                .filter(regel -> !regel.isBlank())
                .map(Paragraph::new)
                .forEach(links::add);
        if (!een.blad().programma().isEmpty()) {
            links.add(lijst("Programma", een.blad().programma()));
        }
        if (!een.groepen().isEmpty()) {
            links.add(lijst(
                    "Subgroepen",
                    een.groepen().stream().map(Bijeenkomst.Groep::titel).toList()));
        }
        List<Volgpunt> mee = bijeenkomsten.agendapunten(id);
        if (!mee.isEmpty()) {
            links.add(meegenomen(mee));
        }
        if (organisator) {
            links.add(new Aanwezigheid(een, aanmeldingen));
        }
        Div naast = new Div(links, new Aanmeldkaart(een, aanmeldingen, een.isGeweest(klok.instant()), () -> toon(id)));
        naast.addClassName("punt-naast");
        add(naast);
    }

    private Component[] acties(Bijeenkomst een) {
        List<Component> acties = new ArrayList<>();
        acties.add(agenda(een));
        if (aanmeldingen.doetMee(een.id()) && !een.groepen().isEmpty() && !een.afgelast()) {
            acties.add(Knoppen.link(Verslagadres.notities(een.id()), "potlood", "Schrijf mee"));
        }
        if (organisator && !een.afgelast()) {
            acties.add(Knoppen.met(Knoppen.gewoon("Neem open punten mee", klik -> neemMee(een)), "vlag"));
            acties.add(Knoppen.link(Verslagadres.bewerkBijeenkomst(een.id()), "potlood", "Wijzig"));
        }
        return acties.toArray(Component[]::new);
    }

    private void neemMee(Bijeenkomst een) {
        int nieuw = bijeenkomsten.neemOpenPuntenMee(een.id());
        Toast.gelukt(
                nieuw == 0
                        ? "Alle open punten stonden er al bij."
                        : Nederlands.aantal(nieuw, "open punt gaat", "open punten gaan")
                                + " mee naar deze bijeenkomst.");
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Anchor agenda(Bijeenkomst een) {
        Anchor link = Knoppen.link("", "kalender", "Zet in je agenda");
        link.setHref(DownloadHandler.fromInputStream(vraag -> {
            byte[] inhoud = bijeenkomsten.agenda(een.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(inhoud), "bijeenkomst.ics", "text/calendar", inhoud.length);
        }));
        link.setRouterIgnore(true);
        return link;
    }

    private static Section lijst(String titel, List<String> regels) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("programma");
        regels.forEach(regel -> lijst.add(new ListItem(regel)));
        return new Section(new H2(titel), lijst);
    }

    private Section meegenomen(List<Volgpunt> mee) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        OrderedList lijst = new OrderedList();
        lijst.addClassName("meegenomen");
        mee.forEach(punt -> lijst.add(
                new ListItem(new Anchor(Verslagadres.punt(punt.id()), punt.tekst()), Volgpil.regel(punt, vandaag))));
        return new Section(new H2("Van de vorige keer"), lijst);
    }
}
