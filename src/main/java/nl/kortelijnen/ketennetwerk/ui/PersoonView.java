package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Lijn;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.Talen;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Voorbeeldgegevens;

/** Somebody in the network: function, languages, how to reach, contact lines, and what other modules add (N02, N03). */
@Route(Netwerkadres.PERSOON)
@PermitAll
@StyleSheet("stijl/netwerk.css")
class PersoonView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Ketennetwerk netwerk;
    private final Contactlijnen contactlijnen;
    private final List<Paginadeel> aanvullingen;
    private final Voorbeeldgegevens voorbeeld;
    private final LocalDate vandaag;
    private String titel = "Collega";

    PersoonView(
            Ketennetwerk netwerk,
            Contactlijnen contactlijnen,
            List<Paginadeel> aanvullingen,
            Voorbeeldgegevens voorbeeld,
            Clock klok) {
        this.netwerk = netwerk;
        this.contactlijnen = contactlijnen;
        this.aanvullingen = aanvullingen.stream()
                .filter(een -> een.soort().equals("professional"))
                .sorted(Comparator.comparingInt(Paginadeel::volgorde))
                .toList();
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
        toon(Netwerkadres.id(id, ProfessionalId::new));
    }

    private void toon(ProfessionalId id) {
        Professional mens = netwerk.professional(id).orElseThrow(Netwerkadres::bestaatNiet);
        List<Lijn> lijnen = contactlijnen.van(id);
        titel = mens.naam();
        removeAll();
        Div links = new Div();
        links.addClassName("stapel-ruim");
        aanvullingen.stream().flatMap(een -> een.bij(id.waarde()).stream()).forEach(links::add);
        links.add(lijnen(mens, lijnen));
        Div twee = new Div(links, ernaast(mens));
        twee.addClassName("met-zijkant");
        add(kop(mens, lijnen), voorbeeld.melding(), twee);
    }

    private Component kop(Professional mens, List<Lijn> lijnen) {
        Paginakop kop = new Paginakop(mens.naam())
                .kruimel(Netwerkadres.NETWERK + "?toon=mensen", "Netwerk", "Mensen")
                .onder(mens.functieEnOrganisatie())
                .merken(Netwerkonderdelen.bevestigd(mens.bevestigd(), vandaag, "Bevestigd op ", ""));
        boolean zelf = contactlijnen.ik().filter(mens.id()::equals).isPresent();
        if (!zelf && !mens.telefoon().isBlank()) {
            kop.acties(Knoppen.bel(mens.telefoon(), "Bel " + mens.voornaam(), "hoofd"));
        }
        if (!zelf && !mens.mail().isBlank()) {
            kop.acties(Knoppen.mail(mens.mail(), "Mail"));
        }
        contactlijnen
                .ik()
                .filter(ik -> !ik.equals(mens.id()))
                .filter(ik -> lijnen.stream().noneMatch(lijn -> lijn.raakt(ik)))
                .ifPresent(ik ->
                        kop.acties(Knoppen.met(Knoppen.gewoon("Leg een lijn", klik -> legLijn(mens)), "lijn")));
        kop.addComponentAsFirst(new Initialen(mens.naam()).groot());
        return kop;
    }

    private void legLijn(Professional mens) {
        new Lijnformulier(mens.voornaam(), (kanaal, doel, bereikbaar) -> {
                    contactlijnen.leg(mens.id(), kanaal, doel, bereikbaar);
                    toon(mens.id());
                    Toast.gelukt("Er is nu een lijn tussen jou en " + mens.naam() + ".");
                })
                .open();
    }

    private Component lijnen(Professional mens, List<Lijn> lijnen) {
        Section blok = new Section(new H2("Contactlijnen"));
        blok.addClassName("blok");
        if (lijnen.isEmpty()) {
            blok.add(new LegeStaat("Nog geen lijnen met " + mens.voornaam() + "."));
            return blok;
        }
        Lijnenlijst lijst = new Lijnenlijst(vandaag, "Lijn met", "Waarvoor", "Bereikbaar", "Bevestigd");
        for (Lijn lijn : lijnen) {
            Professional ander = lijn.anderEinde(mens.id());
            lijst.voegToe(
                    lijn,
                    ander,
                    ander.functieEnOrganisatie(),
                    Netwerkonderdelen.stil(lijn.doel()),
                    bevestigknop(mens, lijn));
        }
        blok.add(lijst);
        lijst.vouw();
        return blok;
    }

    /** One confirms one's own lines: on one's own page and on the other's. */
    private Component[] bevestigknop(Professional mens, Lijn lijn) {
        ProfessionalId ik = contactlijnen.ik().filter(lijn::raakt).orElse(null);
        if (ik == null || lijn.bevestigd().equals(vandaag)) {
            return new Component[0];
        }
        Professional ander = lijn.anderEinde(ik);
        Button bevestig = Knoppen.gewoon("Bevestig lijn", klik -> {
            contactlijnen.bevestig(ander.id());
            toon(mens.id());
            Toast.gelukt("Bevestigd: je lijn met " + ander.naam() + " klopt.");
        });
        bevestig.setAriaLabel("Bevestig lijn met " + ander.naam());
        return new Component[] {bevestig};
    }

    private static Component ernaast(Professional mens) {
        UnorderedList talen = new UnorderedList();
        talen.addClassName("talen");
        Talen.bestEerst(mens.talen()).forEach(taal -> {
            ListItem rij = new ListItem(taal.getKey().naam() + " ");
            rij.add(Netwerkonderdelen.stil(taal.getValue().code()));
            talen.add(rij);
        });
        Div organisatie = new Div(new Anchor(Netwerkadres.van(mens.organisatie()), mens.organisatieNaam()));
        organisatie.addClassName("stapel");
        if (mens.team() != null) {
            organisatie.add(new Anchor(Netwerkadres.van(mens.team()), mens.teamNaam()));
        }
        Aside kant = new Aside(
                kopje("klok", "Bereikbaar"), Netwerkonderdelen.stil(mens.bereikbaar()),
                kopje("bel", "Telefoon"), Netwerkonderdelen.stil(mens.telefoon()),
                kopje("mail", "Mail"), Netwerkonderdelen.stil(mens.mail()),
                kopje("organisatie", "Werkt bij"), organisatie,
                kopje("taal", "Talen"), talen);
        kant.addClassNames("kaart", "papier", "zijkant");
        kant.getElement().setAttribute("aria-label", "Gegevens van " + mens.naam());
        return kant;
    }

    private static H2 kopje(String icoon, String tekst) {
        H2 kop = new H2(new Icoon(icoon).klein(), new com.vaadin.flow.component.html.Span(tekst));
        kop.addClassName("kopje");
        return kop;
    }
}
