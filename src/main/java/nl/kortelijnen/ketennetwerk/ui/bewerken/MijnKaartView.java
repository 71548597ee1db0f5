package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;

/** Everybody's way to the own card: to the card that is there, or to a form that makes it (N02). */
@Route(Netwerkadres.MIJN_KAART)
@PageTitle("Mijn kaart · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/netwerk.css")
class MijnKaartView extends Div implements BeforeEnterObserver {

    private final Ketennetwerk netwerk;
    private final Mensenkaarten kaarten;
    private final Toegang toegang;

    MijnKaartView(Ketennetwerk netwerk, Mensenkaarten kaarten, Toegang toegang) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.toegang = toegang;
        addClassNames("bladzij", "netwerk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        Gebruiker ik = toegang.vereis();
        if (ik.professional() != null) {
            gebeurtenis.forwardTo(Netwerkadres.van(new ProfessionalId(ik.professional())));
            return;
        }
        removeAll();
        Paginakop kop =
                new Paginakop("Mijn kaart").onder("Zo weten collega's wie je bent, wat je doet en hoe ze je bereiken.");
        List<Keuze> eigen = ik.organisatie() == null
                ? List.of()
                : Keuzes.organisaties(netwerk).stream()
                        .filter(keuze -> keuze.id().equals(ik.organisatie()))
                        .toList();
        if (eigen.isEmpty()) {
            add(
                    kop,
                    new LegeStaat(
                            "Je account hoort nog bij geen organisatie uit het netwerk. Vraag de beheerder van het "
                                    + "portaal om dat in te vullen; daarna maak je hier je kaart."));
        } else {
            add(kop);
            voegFormulierToe(ik, new OrganisatieId(eigen.getFirst().id()), eigen);
        }
    }

    private void voegFormulierToe(Gebruiker ik, OrganisatieId organisatie, List<Keuze> eigen) {
        Persoonsformulier formulier = new Persoonsformulier(eigen, Keuzes.teams(netwerk));
        formulier.begin(ik.naam(), Optional.of(organisatie));
        add(
                formulier,
                new Formulierslot(
                        "Bewaar mijn kaart",
                        "Je kaart staat in het netwerk.",
                        "",
                        () -> formulier
                                .lees()
                                .flatMap(blad -> Formulierslot.probeer(
                                        formulier, () -> Netwerkadres.van(kaarten.voegMijToe(blad))))));
    }
}
