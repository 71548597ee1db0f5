package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
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
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.Team;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamsoort;
import nl.kortelijnen.ketennetwerk.beheer.Opruimen;
import nl.kortelijnen.ketennetwerk.beheer.Teamkaarten;
import nl.kortelijnen.ketennetwerk.ui.opruimen.Kaartvoet;
import nl.kortelijnen.ketennetwerk.ui.opruimen.Opruimvragen;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Voorbeeldgegevens;

/** A team or overlegtafel: where it works, who takes part, and who may convene it (N08, AN8). */
@Route(Netwerkadres.TEAM)
@PermitAll
@StyleSheet("stijl/netwerk.css")
class TeamView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Ketennetwerk netwerk;
    private final Teamkaarten kaarten;
    private final Opruimen opruimen;
    private final Contactlijnen contactlijnen;
    private final LocalDate vandaag;
    private final Voorbeeldgegevens voorbeeld;
    private String titel = "Team";

    TeamView(
            Ketennetwerk netwerk,
            Teamkaarten kaarten,
            Opruimen opruimen,
            Contactlijnen contactlijnen,
            Voorbeeldgegevens voorbeeld,
            Clock klok) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.opruimen = opruimen;
        this.vandaag = Nederlands.vandaag(klok);
        this.contactlijnen = contactlijnen;
        this.voorbeeld = voorbeeld;
        addClassNames("bladzij", "netwerk");
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String id) {
        toon(Netwerkadres.id(id, TeamId::new));
    }

    private void toon(TeamId id) {
        Team team = netwerk.team(id).orElseThrow(Netwerkadres::bestaatNiet);
        titel = team.naam();
        removeAll();
        Div links = new Div(
                Netwerkonderdelen.feiten(
                        Netwerkonderdelen.feit("plek", "Werkgebied", String.join(", ", team.werkgebied())),
                        Netwerkonderdelen.feit("kalender", "Bij elkaar", team.wanneer()),
                        Netwerkonderdelen.feit("team", "Disciplines", String.join(", ", team.disciplines()))),
                mensen(team));
        links.addClassName("stapel-ruim");
        if (kaarten.mag(team)) {
            links.add(voet(team));
        }
        Div twee = new Div(links, ernaast(team));
        twee.addClassName("met-zijkant");
        Paragraph inleiding = new Paragraph(team.omschrijving());
        inleiding.addClassName("inleiding");
        add(kop(team), voorbeeld.melding(), inleiding, twee);
    }

    private Component voet(Team team) {
        TeamId id = team.id();
        Component[] knoppen = !opruimen.mag()
                ? new Component[0]
                : new Component[] {
                    Knoppen.gewoon(
                            "Haal weg",
                            klik -> Opruimvragen.haalWeg(team.naam(), opruimen.gevolgen(id), () -> {
                                opruimen.haalWeg(id);
                                Paginawissel.naar(Netwerkadres.NETWERK + "?toon=teams");
                            }))
                };
        return new Kaartvoet(
                kaarten.geschiedenis(id),
                vandaag,
                wijziging -> {
                    kaarten.maakOngedaan(id, wijziging);
                    toon(id);
                },
                knoppen);
    }

    private Component kop(Team team) {
        Span soort = new Span(team.soort().label());
        soort.addClassName("kenmerk");
        Pil status = team.inOpbouw() ? new Pil(Pil.Toon.WACHT, "In opbouw") : new Pil(Pil.Toon.GOED, "Operationeel");
        Paginakop kop = new Paginakop(team.naam())
                .kruimel(Netwerkadres.NETWERK + "?toon=teams", "Netwerk", "Teams en overlegtafels")
                .merken(status, soort);
        if (kaarten.mag(team)) {
            kop.acties(Knoppen.link(Netwerkadres.TEAM_WIJZIG + "/" + team.id(), "potlood", "Wijzig"));
        }
        kop.addComponentAsFirst(new Initialen(team.naam()).groot());
        return kop;
    }

    private Component mensen(Team team) {
        Section blok = new Section(new H2("Mensen"));
        blok.addClassName("blok");
        List<Professional> mensen = netwerk.mensenVan(team.id());
        if (mensen.isEmpty()) {
            blok.add(new LegeStaat(
                    "Wie er in dit team zit, staat nog niet in het netwerk. Bel een van de organisaties."));
            return blok;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassNames("regels", "netwerklijst");
        ProfessionalId ik = contactlijnen.ik().orElse(null);
        mensen.forEach(mens -> lijst.add(
                Rijen.persoon(mens, mens.functieEnOrganisatie(), mens.id().equals(ik))));
        blok.add(lijst);
        return blok;
    }

    private static Component ernaast(Team team) {
        Aside kant = new Aside(new H2("Organisaties"), deelnemers(team.organisaties()));
        kant.addClassNames("kaart", "papier", "zijkant");
        kant.getElement().setAttribute("aria-label", "Organisaties van " + team.naam());
        if (team.soort() == Teamsoort.OVERLEGTAFEL && !team.bijeenroepen().isEmpty()) {
            kant.add(new H2("Wie mag dit overleg bijeenroepen?"), deelnemers(team.bijeenroepen()));
        }
        return kant;
    }

    private static UnorderedList deelnemers(List<Team.Deelnemer> deelnemers) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("mensen");
        deelnemers.forEach(
                een -> lijst.add(new ListItem(Netwerkonderdelen.wie(Netwerkadres.van(een.id()), een.naam(), ""))));
        return lijst;
    }
}
