package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.beheer.Teamkaarten;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;

/** Adds a team or overlegtafel to the network (N08). */
@Route(Netwerkadres.TEAM_NIEUW)
@PageTitle("Voeg team toe · Korte Lijnen")
@RolesAllowed({Rol.NAAM_NETWERKBEHEERDER, Rol.NAAM_ORGANISATIEBEHEERDER})
@StyleSheet("stijl/netwerk.css")
class TeamToevoegenView extends Div {

    TeamToevoegenView(Ketennetwerk netwerk, Teamkaarten kaarten) {
        addClassNames("bladzij", "netwerk");
        Teamformulier formulier = new Teamformulier(netwerk.werkgebieden(), Keuzes.organisaties(netwerk));
        formulier.begin(kaarten.eigenOrganisatie());
        add(
                new Paginakop("Voeg team of overlegtafel toe")
                        .kruimel(Netwerkadres.NETWERK + "?toon=teams", "Netwerk", "Nieuw")
                        .onder("Een team werkt samen. Een overlegtafel komt bij elkaar over een huishouden."),
                formulier,
                new Formulierslot(
                        "Voeg toe",
                        "Het staat nu in het netwerk.",
                        Netwerkadres.NETWERK + "?toon=teams",
                        () -> formulier.lees().map(blad -> {
                            String adres = Netwerkadres.van(kaarten.voegToe(blad));
                            formulier.bewaard();
                            return adres;
                        })));
    }
}
