package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Lijn;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.Team;
import nl.kortelijnen.ketennetwerk.beheer.Opruimen;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.ketennetwerk.ui.opruimen.Kaartvoet;
import nl.kortelijnen.ketennetwerk.ui.opruimen.Opruimvragen;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Voorbeeldgegevens;

/** The card of an organisation: what it does and does not do, how to reach it, its people and their lines (N01). */
@Route(Netwerkadres.ORGANISATIE)
@PermitAll
@StyleSheet("stijl/netwerk.css")
class OrganisatieView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Ketennetwerk netwerk;
    private final Organisatiekaarten kaarten;
    private final Opruimen opruimen;
    private final Contactlijnen contactlijnen;
    private final Aanvullingen aanvullingen;
    private final Voorbeeldgegevens voorbeeld;
    private final LocalDate vandaag;
    private String titel = "Organisatie";

    OrganisatieView(
            Ketennetwerk netwerk,
            Organisatiekaarten kaarten,
            Opruimen opruimen,
            Contactlijnen contactlijnen,
            List<Paginadeel> aanvullingen,
            Voorbeeldgegevens voorbeeld,
            Clock klok) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.opruimen = opruimen;
        this.contactlijnen = contactlijnen;
        this.aanvullingen = Aanvullingen.van("organisatie", aanvullingen);
        this.voorbeeld = voorbeeld;
        this.vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "netwerk");
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String id) {
        toon(Netwerkadres.id(id, OrganisatieId::new));
    }

    private void toon(OrganisatieId id) {
        Organisatie kaart = netwerk.organisatie(id).orElseThrow(Netwerkadres::bestaatNiet);
        titel = kaart.naam();
        removeAll();
        Div links = new Div(welEnNiet(kaart), feiten(kaart));
        links.addClassName("stapel-ruim");
        aanvullingen.inDeTekst(id.waarde()).forEach(links::add);
        links.add(lijnen(kaart));
        if (kaarten.mag(id)) {
            links.add(voet(kaart));
        }
        Div rechts = new Div();
        rechts.addClassName("stapel-ruim");
        aanvullingen.terzijde(id.waarde()).forEach(rechts::add);
        rechts.add(ernaast(kaart));
        Div eerst = new Div();
        eerst.addClassName("stapel-ruim");
        aanvullingen.vooraan(id.waarde()).forEach(eerst::add);
        Div twee = eerst.getComponentCount() == 0 ? new Div(links, rechts) : new Div(eerst, links, rechts);
        twee.addClassName("met-zijkant");
        add(kop(kaart), kaart.verzonnen() ? new Span() : voorbeeld.meldingBijNummers());
        if (!kaart.omschrijving().isBlank()) {
            Paragraph inleiding = new Paragraph(kaart.omschrijving());
            inleiding.addClassName("inleiding");
            add(inleiding);
        }
        add(twee);
    }

    private Component kop(Organisatie kaart) {
        String door = kaart.bevestigdDoor() == null ? "" : " door " + kaart.bevestigdDoor();
        Span soort = new Span(Codelijst.ORGANISATIESOORTEN.label(kaart.soort()));
        soort.addClassName("kenmerk");
        Paginakop kop = new Paginakop(kaart.naam())
                .kruimel(Netwerkadres.NETWERK, "Netwerk", "Organisaties")
                .merken(Netwerkonderdelen.bevestigd(kaart.bevestigd(), vandaag, "Bevestigd op ", door), soort);
        if (kaart.verzonnen()) {
            Span verzonnen = new Span("Voorbeeld: bestaat niet echt");
            verzonnen.addClassName("kenmerk");
            kop.merken(verzonnen);
        }
        LocalDate opgeheven = kaart.opgeheven();
        if (opgeheven != null) {
            kop.merken(new Pil(Pil.Toon.OPEN, "kruis", "Opgeheven op " + Nederlands.datum(opgeheven)));
        }
        if (!kaart.telefoon().isBlank() && !kaart.isOpgeheven()) {
            kop.acties(Knoppen.bel(kaart.telefoon(), kaart.telefoon(), "hoofd"));
        }
        if (!kaart.mail().isBlank() && !kaart.isOpgeheven()) {
            kop.acties(Knoppen.mail(kaart.mail(), "Mail"));
        }
        if (kaarten.mag(kaart.id())) {
            kop.acties(
                    Knoppen.met(Knoppen.gewoon("Bevestig", klik -> bevestig(kaart)), "vink"),
                    Knoppen.link(Netwerkadres.WIJZIG + "/" + kaart.id(), "potlood", "Wijzig"));
        }
        kop.addComponentAsFirst(new Initialen(kaart.kort()).groot());
        return kop;
    }

    private void bevestig(Organisatie kaart) {
        kaarten.bevestig(kaart.id());
        toon(kaart.id());
        Toast.gelukt("Bevestigd: deze kaart klopt vandaag.");
    }

    private Component voet(Organisatie kaart) {
        OrganisatieId id = kaart.id();
        List<Component> knoppen = new ArrayList<>();
        knoppen.add(Knoppen.gewoon(kaart.isOpgeheven() ? "Zet terug" : "Hef op", klik -> {
            if (kaart.isOpgeheven()) {
                kaarten.zetTerug(id);
            } else {
                kaarten.hefOp(id);
            }
            toon(id);
        }));
        if (opruimen.mag()) {
            knoppen.add(Knoppen.gewoon(
                    "Voeg samen met…",
                    klik -> Opruimvragen.voegSamen(kaart.kort(), opruimen.gevolgen(id), andere(id), blijft -> {
                        opruimen.voegSamen(id, new OrganisatieId(blijft));
                        Paginawissel.naar(Netwerkadres.van(new OrganisatieId(blijft)));
                    })));
            knoppen.add(Knoppen.gewoon(
                    "Haal weg",
                    klik -> Opruimvragen.haalWeg(kaart.kort(), opruimen.gevolgen(id), () -> {
                        opruimen.haalWeg(id);
                        Paginawissel.naar(Netwerkadres.NETWERK);
                    })));
        }
        return new Kaartvoet(
                kaarten.geschiedenis(id),
                vandaag,
                wijziging -> {
                    kaarten.maakOngedaan(id, wijziging);
                    toon(id);
                },
                knoppen.toArray(Component[]::new));
    }

    private List<Keuze> andere(OrganisatieId id) {
        return netwerk.organisaties(Netwerkfilter.ALLES).stream()
                .filter(een -> !een.id().equals(id))
                .map(een -> new Keuze(een.id().waarde(), een.naam(), ""))
                .toList();
    }

    private static Component welEnNiet(Organisatie kaart) {
        Section blok = new Section();
        blok.addClassName("welniet");
        if (kaart.doetWel().isEmpty() && kaart.doetNiet().isEmpty()) {
            blok.add(new LegeStaat("Deze organisatie heeft nog niet gezegd wat zij wel en niet doet."));
            return blok;
        }
        blok.add(
                new Div(
                        new H2(new Icoon("vink"), new Span("Dit doen ze")),
                        Netwerkonderdelen.opsomming(kaart.doetWel())),
                new Div(
                        new H2(new Icoon("kruis"), new Span("Dit doen ze niet")),
                        Netwerkonderdelen.opsomming(kaart.doetNiet())));
        return blok;
    }

    private static Component feiten(Organisatie kaart) {
        return Netwerkonderdelen.feiten(
                Netwerkonderdelen.feit("klok", "Bereikbaar", kaart.bereikbaar()),
                Netwerkonderdelen.feit("plek", "Werkgebied", String.join(", ", kaart.werkgebied())),
                Netwerkonderdelen.feit(
                        "taal", "Talen", kaart.talen().stream().map(Taal::naam).collect(Collectors.joining(", "))));
    }

    private Component lijnen(Organisatie kaart) {
        Optional<ProfessionalId> ik = contactlijnen.ik();
        List<Lijn> lijnen = contactlijnen.van(kaart.id()).stream()
                .sorted(Comparator.comparing(lijn -> ik.isEmpty() || !lijn.raakt(ik.get()))) // one's own first
                .toList();
        Section blok = new Section(new H2("Contactlijnen"));
        blok.addClassName("blok");
        if (lijnen.isEmpty()) {
            blok.add(new LegeStaat("Nog geen lijnen. Leg een lijn op de pagina van iemand die je kunt bellen."));
            return blok;
        }
        Lijnenlijst lijst = new Lijnenlijst(vandaag, "Wie", "Lijn met", "Bereikbaar", "Bevestigd");
        for (Lijn lijn : lijnen) {
            Professional binnen = lijn.van().organisatie().equals(kaart.id()) ? lijn.van() : lijn.naar();
            Professional buiten = lijn.anderEinde(binnen.id());
            Anchor naar = new Anchor(Netwerkadres.van(buiten.id()), buiten.naam());
            Div metWie = new Div(
                    Netwerkonderdelen.alleenVoorgelezen("Lijn met "), naar, Netwerkonderdelen.stil(lijn.doel()));
            metWie.addClassNames("stapel", "klein");
            lijst.voegToe(lijn, binnen, binnen.functie(), metWie);
        }
        blok.add(lijst);
        lijst.vouw();
        return blok;
    }

    private Component ernaast(Organisatie kaart) {
        Aside kant = new Aside();
        kant.addClassNames("kaart", "papier", "zijkant");
        kant.getElement().setAttribute("aria-label", "Mensen en teams van " + kaart.kort());
        List<Professional> mensen = netwerk.mensenVan(kaart.id());
        kant.add(
                new H2("Mensen"),
                Netwerkonderdelen.stil(Nederlands.aantal(mensen.size(), "collega", "collega's") + " in het netwerk"));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("mensen");
        mensen.forEach(mens -> lijst.add(new com.vaadin.flow.component.html.ListItem(
                Netwerkonderdelen.wie(Netwerkadres.van(mens.id()), mens.naam(), mens.functie()))));
        kant.add(lijst);
        if (kaarten.mag(kaart.id()) && !kaart.isOpgeheven()) {
            kant.add(Knoppen.link(
                    Netwerkadres.PERSOON_NIEUW + "?organisatie=" + kaart.id(), "plus", "Voeg collega toe"));
        }
        List<Team> teams = netwerk.teamsVan(kaart.id());
        if (!teams.isEmpty()) {
            UnorderedList teamlijst = new UnorderedList();
            teamlijst.addClassName("mensen");
            teams.forEach(team -> teamlijst.add(new com.vaadin.flow.component.html.ListItem(Netwerkonderdelen.wie(
                    Netwerkadres.van(team.id()), team.naam(), String.join(", ", team.werkgebied())))));
            kant.add(new H2("Teams en overlegtafels"), teamlijst);
        }
        return kant;
    }
}
