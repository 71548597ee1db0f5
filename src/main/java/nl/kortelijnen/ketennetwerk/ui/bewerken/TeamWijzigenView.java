package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Team;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamblad;
import nl.kortelijnen.ketennetwerk.beheer.Teamkaarten;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;

/** Changes the card of a team or overlegtafel. */
@Route(Netwerkadres.TEAM_WIJZIG)
@RolesAllowed({Rol.NAAM_NETWERKBEHEERDER, Rol.NAAM_ORGANISATIEBEHEERDER})
@StyleSheet("stijl/netwerk.css")
class TeamWijzigenView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Ketennetwerk netwerk;
    private final Teamkaarten kaarten;
    private String titel = "Wijzig team";

    TeamWijzigenView(Ketennetwerk netwerk, Teamkaarten kaarten) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        addClassNames("bladzij", "netwerk");
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String tekst) {
        TeamId id = Netwerkadres.id(tekst, TeamId::new);
        Team team = netwerk.team(id).filter(kaarten::mag).orElseThrow(Netwerkadres::bestaatNiet);
        titel = "Wijzig " + team.naam();
        Teamformulier formulier = new Teamformulier(netwerk.werkgebieden(), Keuzes.organisaties(netwerk));
        formulier.vul(team.blad());
        Gelezen<Teamblad> gelezen = new Gelezen<>(team.blad());
        removeAll();
        add(
                new Paginakop(titel).kruimel(Netwerkadres.van(id), team.naam(), "Wijzig"),
                formulier,
                new Formulierslot(
                        "Bewaar",
                        "Bewaard.",
                        Netwerkadres.van(id),
                        () -> formulier.lees().map(blad -> {
                            gelezen.eis(netwerk.team(id)
                                    .orElseThrow(Netwerkadres::bestaatNiet)
                                    .blad());
                            kaarten.wijzig(id, blad);
                            formulier.bewaard();
                            return Netwerkadres.van(id);
                        })));
    }
}
