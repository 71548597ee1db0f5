package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Netwerkrechten;
import nl.kortelijnen.ketennetwerk.uitvoer.Netwerktabel;
import nl.kortelijnen.portaal.onderdeel.Bestandslink;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Voorbeeldgegevens;

/** The network as a list: organisations, teams and overlegtafels, people (N12). What is chosen stands in the address. */
@Route(Netwerkadres.NETWERK)
@Menu(title = "Netwerk", order = 40, icon = "netwerk")
@PageTitle("Netwerk · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/netwerk.css")
class NetwerkView extends Div implements AfterNavigationObserver {

    private static final int EERST_GETOOND = 60;

    private final Ketennetwerk netwerk;
    private final Netwerkrechten rechten;
    private final Contactlijnen contactlijnen;
    private final Anchor erbij = Knoppen.link("", "plus", "");
    private final LocalDate vandaag;
    private final Nav delen = new Nav();
    final Filterbalk filterbalk;
    final Paragraph aantal = new Paragraph();
    final UnorderedList lijst = new UnorderedList();
    private final Div onder = new Div();
    private final Div bewaar = new Div();
    private Vraag vraag = new Vraag(Vraag.Deel.ORGANISATIES, Netwerkfilter.ALLES);

    NetwerkView(
            Ketennetwerk netwerk,
            Netwerkrechten rechten,
            Contactlijnen contactlijnen,
            Netwerktabel tabel,
            Voorbeeldgegevens voorbeeld,
            Clock klok) {
        this.netwerk = netwerk;
        this.rechten = rechten;
        this.contactlijnen = contactlijnen;
        this.vandaag = Nederlands.vandaag(klok);
        this.filterbalk = new Filterbalk(netwerk.werkgebieden(), this::filter);
        addClassNames("bladzij", "netwerk");
        Paginakop kop = new Paginakop("Netwerk")
                .onder("Wie is wie, wat doen ze, en hoe bereik je ze?")
                .acties(
                        Knoppen.link(Netwerkadres.NETWERK + "/kaart", "sociogram", "Kaart"),
                        Knoppen.link(Netwerkadres.NETWERK + "/dekking", "tabel", "Wat ontbreekt"));
        bewaar.add(
                new Bestandslink(
                        "download",
                        "Bewaar als CSV",
                        "organisaties.csv",
                        "text/csv",
                        () -> tabel.organisaties(vraag.filter())),
                new Bestandslink(
                        "download", "Bewaar als CSV", "collegas.csv", "text/csv", () -> tabel.mensen(vraag.filter())));
        bewaar.addClassName("bewaarcsv");
        if (rechten.magAlles()) {
            kop.acties(
                    Knoppen.link(Netwerkadres.NETWERK + "/spil", "wijzer", "Wie is onmisbaar"),
                    Knoppen.link(Netwerkadres.INLEZEN, "upload", "Lees in"));
        }
        kop.acties(erbij);
        delen.addClassName("schakel");
        delen.setAriaLabel("Wat je wilt zien");
        aantal.getElement().setAttribute("role", "status");
        lijst.addClassNames("regels", "netwerklijst");
        add(kop, voorbeeld.meldingBijNummers(), delen, filterbalk, aantal, lijst, onder, bewaar);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent gebeurtenis) {
        vraag = Vraag.van(gebeurtenis.getLocation().getQueryParameters());
        filterbalk.toon(vraag);
        toon();
    }

    private void filter(Netwerkfilter filter) {
        vraag = new Vraag(vraag.deel(), filter);
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(Netwerkadres.NETWERK, vraag.adres())));
        toon();
    }

    private void toon() {
        erbij.setVisible(magErbij(vraag.deel()));
        erbij.setHref(nieuw(vraag.deel()));
        erbij.getChildren()
                .reduce((eerste, laatste) -> laatste)
                .ifPresent(tekst -> tekst.getElement().setText(erbij(vraag.deel())));
        toonBewaar();
        delen.removeAll();
        for (Vraag.Deel deel : Vraag.Deel.values()) {
            Anchor keuze = new Anchor(vraag.in(deel).pad(), deel.label);
            if (deel == vraag.deel()) {
                keuze.getElement().setAttribute("aria-current", "true");
            }
            delen.add(keuze);
        }
        switch (vraag.deel()) {
            case ORGANISATIES ->
                toon(
                        netwerk.organisaties(vraag.filter()).stream()
                                .sorted(bevestigdEerst(Organisatie::bevestigd))
                                .map(een -> (Component) Rijen.organisatie(een, vandaag))
                                .toList(),
                        "organisatie",
                        "organisaties");
            case TEAMS ->
                toon(
                        netwerk.teams(vraag.filter()).stream()
                                .map(een -> (Component) Rijen.team(een))
                                .toList(),
                        "team of overlegtafel",
                        "teams en overlegtafels");
            case MENSEN -> {
                ProfessionalId ik = contactlijnen.ik().orElse(null);
                toon(
                        netwerk.professionals(vraag.filter()).stream()
                                .sorted(bevestigdEerst(Professional::bevestigd))
                                .map(een -> (Component) Rijen.persoon(
                                        een,
                                        een.functieEnOrganisatie(),
                                        een.id().equals(ik)))
                                .toList(),
                        "collega",
                        "collega's");
            }
        }
    }

    /** Among what was searched for, what nobody confirmed sinks (N07); the whole list stays in the order of names. */
    private <T> Comparator<T> bevestigdEerst(Function<T, LocalDate> bevestigd) {
        return vraag.filter().equals(Netwerkfilter.ALLES)
                ? (een, ander) -> 0
                : Comparator.comparing(een -> !Bevestiging.geldt(bevestigd.apply(een), vandaag));
    }

    /** Of what is shown: organisations or people; a team has no table of its own. */
    private void toonBewaar() {
        bewaar.getComponentAt(0).setVisible(vraag.deel() == Vraag.Deel.ORGANISATIES);
        bewaar.getComponentAt(1).setVisible(vraag.deel() == Vraag.Deel.MENSEN);
    }

    private boolean magErbij(Vraag.Deel deel) {
        return rechten.magAlles()
                || (deel != Vraag.Deel.ORGANISATIES
                        && rechten.eigenOrganisatie().isPresent());
    }

    private static String nieuw(Vraag.Deel deel) {
        return switch (deel) {
            case ORGANISATIES -> Netwerkadres.NIEUW;
            case TEAMS -> Netwerkadres.TEAM_NIEUW;
            case MENSEN -> Netwerkadres.PERSOON_NIEUW;
        };
    }

    private static String erbij(Vraag.Deel deel) {
        return switch (deel) {
            case ORGANISATIES -> "Voeg organisatie toe";
            case TEAMS -> "Voeg team toe";
            case MENSEN -> "Voeg collega toe";
        };
    }

    private LegeStaat nogNiets(Vraag.Deel deel) {
        String wat = switch (deel) {
            case ORGANISATIES -> "Er staan nog geen organisaties in het netwerk. Begin met je eigen organisatie.";
            case TEAMS -> "Er staan nog geen teams of overlegtafels in het netwerk. Voeg eerst de organisaties toe.";
            case MENSEN -> "Er staan nog geen collega's in het netwerk. Voeg eerst hun organisatie toe.";
        };
        return magErbij(deel)
                ? new LegeStaat(wat, Knoppen.link(nieuw(deel), "plus", erbij(deel)))
                : new LegeStaat(wat + " Dat doet de netwerkbeheerder.");
    }

    private void toon(List<Component> rijen, String enkelvoud, String meervoud) {
        lijst.removeAll();
        onder.removeAll();
        aantal.setText(Nederlands.aantal(rijen.size(), enkelvoud, meervoud));
        rijen.stream().limit(EERST_GETOOND).forEach(lijst::add);
        lijst.setVisible(!rijen.isEmpty());
        bewaar.setVisible(!rijen.isEmpty());
        if (rijen.isEmpty() && vraag.filter().equals(Netwerkfilter.ALLES)) {
            onder.add(nogNiets(vraag.deel()));
        } else if (rijen.isEmpty()) {
            onder.add(new LegeStaat(
                    "Niets gevonden met deze filters. Haal er een weg, of kijk of het goed gespeld is.",
                    Knoppen.link(new Vraag(vraag.deel(), Netwerkfilter.ALLES).pad(), "ongedaan", "Haal filters weg")));
        } else if (rijen.size() > EERST_GETOOND) {
            List<Component> rest = rijen.subList(EERST_GETOOND, rijen.size());
            onder.add(Knoppen.gewoon("Toon de andere " + rest.size(), klik -> {
                klik.getSource().setVisible(false);
                rest.forEach(lijst::add);
                ((ListItem) rest.getFirst()).getElement().executeJs("this.querySelector('a')?.focus()");
            }));
        }
    }
}
