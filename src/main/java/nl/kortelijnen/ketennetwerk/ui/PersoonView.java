package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Lijn;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.ketennetwerk.beheer.Opruimen;
import nl.kortelijnen.ketennetwerk.ui.opruimen.Kaartvoet;
import nl.kortelijnen.ketennetwerk.ui.opruimen.Opruimvragen;
import nl.kortelijnen.ketennetwerk.uitvoer.Visitekaart;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Voorbeeldgegevens;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Somebody in the network: function, languages, how to reach, contact lines, and what other modules add (N02, N03). */
@Route(Netwerkadres.PERSOON)
@PermitAll
@StyleSheet("stijl/netwerk.css")
class PersoonView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Ketennetwerk netwerk;
    private final Mensenkaarten kaarten;
    private final Opruimen opruimen;
    private final Netwerkkeuze keuze;
    private final Visitekaart visitekaart;
    private final Contactlijnen contactlijnen;
    private final Aanvullingen aanvullingen;
    private final Voorbeeldgegevens voorbeeld;
    private final LocalDate vandaag;
    private String titel = "Collega";

    PersoonView(
            Ketennetwerk netwerk,
            Mensenkaarten kaarten,
            Opruimen opruimen,
            Netwerkkeuze keuze,
            Visitekaart visitekaart,
            Contactlijnen contactlijnen,
            List<Paginadeel> aanvullingen,
            Voorbeeldgegevens voorbeeld,
            Clock klok) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.opruimen = opruimen;
        this.keuze = keuze;
        this.visitekaart = visitekaart;
        this.contactlijnen = contactlijnen;
        this.aanvullingen = Aanvullingen.van("professional", aanvullingen);
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
        Persoonsblad blad = kaarten.blad(id).orElseThrow(Netwerkadres::bestaatNiet);
        boolean mag = kaarten.mag(id, blad);
        aanvullingen.inDeTekst(id.waarde()).forEach(links::add);
        links.add(lijnen(mens, lijnen));
        if (mag) {
            links.add(voet(mens));
        }
        Div rechts = new Div();
        rechts.addClassName("stapel-ruim");
        aanvullingen.terzijde(id.waarde()).forEach(rechts::add);
        rechts.add(new Persoonszijde(mens, blad, vandaag));
        Div twee = new Div(links, rechts);
        twee.addClassName("met-zijkant");
        add(kop(mens, lijnen, mag), voorbeeld.melding(), twee);
    }

    private Component kop(Professional mens, List<Lijn> lijnen, boolean mag) {
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
                .ifPresent(ik ->
                        kop.acties(Knoppen.met(Knoppen.gewoon("Leg een lijn", klik -> legLijn(mens)), "lijn")));
        kop.acties(new Visitekaartknop(mens, visitekaart));
        if (mag) {
            kop.acties(
                    Knoppen.met(Knoppen.gewoon("Bevestig", klik -> bevestig(mens)), "vink"),
                    Knoppen.link(Netwerkadres.PERSOON_WIJZIG + "/" + mens.id(), "potlood", "Wijzig"));
        }
        kop.addComponentAsFirst(new Initialen(mens.naam()).groot());
        return kop;
    }

    private void bevestig(Professional mens) {
        kaarten.bevestig(mens.id());
        toon(mens.id());
        Toast.gelukt("Bevestigd: deze kaart klopt vandaag.");
    }

    private Component voet(Professional mens) {
        ProfessionalId id = mens.id();
        List<Component> knoppen = new ArrayList<>();
        if (opruimen.mag()) {
            knoppen.add(Knoppen.gewoon(
                    "Voeg samen met…",
                    klik -> Opruimvragen.voegMensenSamen(mens.naam(), opruimen.gevolgen(id), keuze, blijft -> {
                        opruimen.voegSamen(id, new ProfessionalId(blijft));
                        Paginawissel.naar(Netwerkadres.van(new ProfessionalId(blijft)));
                    })));
            knoppen.add(Knoppen.gewoon(
                    "Haal weg",
                    klik -> Opruimvragen.haalWeg(mens.naam(), opruimen.gevolgen(id), () -> {
                        opruimen.haalWeg(id);
                        Paginawissel.naar(Netwerkadres.NETWERK + "?toon=mensen");
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
        } else {
            Lijnenlijst lijst = new Lijnenlijst(vandaag, "Lijn met", "Waarvoor", "Bereikbaar", "Bevestigd");
            lijnen.forEach(lijn -> voegToe(lijst, mens, lijn, knoppen(mens, lijn)));
            blok.add(lijst);
            lijst.vouw();
        }
        List<Lijn> voorbij = contactlijnen.voorbij(mens.id());
        if (!voorbij.isEmpty()) {
            Lijnenlijst lijst = new Lijnenlijst(vandaag, "Lijn met", "Waarvoor", "Bereikbaar", "Bevestigd");
            voorbij.forEach(lijn -> voegToe(lijst, mens, lijn, voorbij(lijn)));
            blok.add(new Details(Nederlands.aantal(voorbij.size(), "lijn van vroeger", "lijnen van vroeger"), lijst));
        }
        return blok;
    }

    private static Pil voorbij(Lijn lijn) {
        LocalDate einde = lijn.einde();
        return new Pil(Pil.Toon.OPEN, "kruis", einde == null ? "Voorbij" : "Voorbij sinds " + Nederlands.datum(einde));
    }

    private static void voegToe(Lijnenlijst lijst, Professional mens, Lijn lijn, Component... erbij) {
        Professional ander = lijn.anderEinde(mens.id());
        lijst.voegToe(lijn, ander, ander.functieEnOrganisatie(), Netwerkonderdelen.stil(lijn.doel()), erbij);
    }

    /** One confirms, changes and ends one's own lines: on one's own page and on the other's. */
    private Component[] knoppen(Professional mens, Lijn lijn) {
        if (!contactlijnen.magWijzigen(lijn)) {
            return new Component[0];
        }
        String ander = lijn.anderEinde(mens.id()).naam();
        List<Component> knoppen = new ArrayList<>();
        if (!lijn.bevestigd().equals(vandaag)) {
            knoppen.add(Knoppen.voor(
                    Knoppen.gewoon("Bevestig lijn", klik -> {
                        contactlijnen.bevestig(lijn.id());
                        toon(mens.id());
                        Toast.gelukt("Bevestigd: deze lijn klopt.");
                    }),
                    ander));
        }
        knoppen.add(Knoppen.icoon("potlood", "Wijzig de lijn met " + ander, klik -> wijzigLijn(mens, lijn)));
        knoppen.add(Knoppen.icoon("weg", "Beëindig de lijn met " + ander, klik -> vraagEinde(mens, lijn, ander)));
        return knoppen.toArray(Component[]::new);
    }

    private void wijzigLijn(Professional mens, Lijn lijn) {
        new Lijnformulier(lijn, (kanaal, doel, bereikbaar) -> {
                    contactlijnen.wijzig(lijn.id(), kanaal, doel, bereikbaar);
                    toon(mens.id());
                    Toast.gelukt("De lijn is gewijzigd.");
                })
                .open();
    }

    private void vraagEinde(Professional mens, Lijn lijn, String ander) {
        new Vraagdialoog(
                        "Lijn met " + ander + " beëindigen",
                        "De lijn telt dan niet meer mee, ook niet in de kortste lijn. Hij blijft staan bij vroeger.",
                        "Beëindig lijn",
                        () -> {
                            contactlijnen.beeindig(lijn.id());
                            toon(mens.id());
                        })
                .open();
    }
}
