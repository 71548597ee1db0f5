package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Changes somebody's card; to say that it is right is a button of its own, on the card (N07). */
@Route(Netwerkadres.PERSOON_WIJZIG)
@PermitAll
@StyleSheet("stijl/netwerk.css")
class PersoonWijzigenView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Ketennetwerk netwerk;
    private final Mensenkaarten kaarten;
    private String titel = "Wijzig kaart";

    PersoonWijzigenView(Ketennetwerk netwerk, Mensenkaarten kaarten) {
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
        ProfessionalId id = Netwerkadres.id(tekst, ProfessionalId::new);
        Persoonsblad blad = kaarten.blad(id).filter(een -> kaarten.mag(id, een)).orElseThrow(Netwerkadres::bestaatNiet);
        titel = "Wijzig " + blad.naam();
        Persoonsformulier formulier = new Persoonsformulier(Keuzes.organisaties(netwerk), Keuzes.teams(netwerk));
        formulier.vul(blad);
        Gelezen<Persoonsblad> gelezen = new Gelezen<>(blad);
        removeAll();
        add(
                new Paginakop(titel)
                        .kruimel(Netwerkadres.van(id), blad.naam(), "Wijzig")
                        .onder("Een wijziging verandert de dag van bevestigen niet."),
                formulier,
                new Formulierslot(
                        "Bewaar",
                        "Bewaard. Klopt alles? Kies dan ook Bevestig.",
                        Netwerkadres.van(id),
                        () -> formulier
                                .lees()
                                .flatMap(nieuw -> Formulierslot.probeer(formulier, () -> {
                                    gelezen.eis(kaarten.blad(id).orElseThrow(Netwerkadres::bestaatNiet));
                                    kaarten.wijzig(id, nieuw);
                                    return Netwerkadres.van(id);
                                }))));
    }
}
