package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;

/** Adds an organisation to the network. */
@Route(Netwerkadres.NIEUW)
@PageTitle("Voeg organisatie toe · Korte Lijnen")
@RolesAllowed(Rol.NAAM_NETWERKBEHEERDER)
@StyleSheet("stijl/netwerk.css")
class OrganisatieToevoegenView extends Div {

    final Organisatieformulier formulier;

    OrganisatieToevoegenView(Ketennetwerk netwerk, Organisatiekaarten kaarten) {
        addClassNames("bladzij", "netwerk");
        formulier = new Organisatieformulier(netwerk.werkgebieden());
        add(
                new Paginakop("Voeg organisatie toe")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Nieuw")
                        .onder("Je bevestigt hiermee dat de gegevens vandaag kloppen."),
                formulier,
                new Formulierslot(
                        "Voeg organisatie toe",
                        "De organisatie staat nu in het netwerk.",
                        Netwerkadres.NETWERK,
                        () -> formulier.lees().map(blad -> {
                            String adres = Netwerkadres.van(kaarten.voegToe(blad));
                            formulier.bewaard();
                            return adres;
                        })));
    }
}
