package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.ketennetwerk.beheer.Netwerkrechten;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;

/** Adds somebody to the network; {@code ?organisatie=ID} fills in where (N02). */
@Route(Netwerkadres.PERSOON_NIEUW)
@PageTitle("Voeg collega toe · Korte Lijnen")
@RolesAllowed({Rol.NAAM_NETWERKBEHEERDER, Rol.NAAM_ORGANISATIEBEHEERDER})
@StyleSheet("stijl/netwerk.css")
class PersoonToevoegenView extends Div implements AfterNavigationObserver {

    final Persoonsformulier formulier;
    private final Netwerkrechten rechten;

    PersoonToevoegenView(Ketennetwerk netwerk, Mensenkaarten kaarten, Netwerkrechten rechten) {
        this.rechten = rechten;
        this.formulier = new Persoonsformulier(Keuzes.organisaties(netwerk), Keuzes.teams(netwerk));
        addClassNames("bladzij", "netwerk");
        add(
                new Paginakop("Voeg collega toe")
                        .kruimel(Netwerkadres.NETWERK + "?toon=mensen", "Netwerk", "Nieuw")
                        .onder("Je bevestigt hiermee dat de gegevens vandaag kloppen."),
                formulier,
                new Formulierslot(
                        "Voeg collega toe",
                        "Deze collega staat nu in het netwerk.",
                        Netwerkadres.NETWERK + "?toon=mensen",
                        () -> formulier
                                .lees()
                                .flatMap(blad -> Formulierslot.probeer(
                                        formulier, () -> Netwerkadres.van(kaarten.voegToe(blad))))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent gebeurtenis) {
        Optional<OrganisatieId> gevraagd = gebeurtenis
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("organisatie")
                .map(tekst -> Netwerkadres.id(tekst, OrganisatieId::new));
        formulier.begin("", gevraagd.or(rechten::eigenOrganisatie));
    }
}
