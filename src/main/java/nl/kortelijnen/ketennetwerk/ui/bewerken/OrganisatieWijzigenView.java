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
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;

/** Changes the card of an organisation; to say that it is right is a button of its own, on the card (N07). */
@Route(Netwerkadres.WIJZIG)
@RolesAllowed({Rol.NAAM_NETWERKBEHEERDER, Rol.NAAM_ORGANISATIEBEHEERDER})
@StyleSheet("stijl/netwerk.css")
class OrganisatieWijzigenView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Ketennetwerk netwerk;
    private final Organisatiekaarten kaarten;
    private String titel = "Wijzig organisatie";

    OrganisatieWijzigenView(Ketennetwerk netwerk, Organisatiekaarten kaarten) {
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
        OrganisatieId id = Netwerkadres.id(tekst, OrganisatieId::new);
        Organisatie kaart =
                netwerk.organisatie(id).filter(een -> kaarten.mag(id)).orElseThrow(Netwerkadres::bestaatNiet);
        titel = "Wijzig " + kaart.naam();
        Organisatieformulier formulier = new Organisatieformulier(netwerk.werkgebieden());
        formulier.vul(kaart.blad());
        Gelezen<Organisatieblad> gelezen = new Gelezen<>(kaart.blad());
        removeAll();
        add(
                new Paginakop(titel)
                        .kruimel(Netwerkadres.van(id), kaart.kort(), "Wijzig")
                        .onder("Een wijziging verandert de dag van bevestigen niet."),
                formulier,
                new Formulierslot(
                        "Bewaar",
                        "Bewaard. Klopt alles? Kies dan ook Bevestig.",
                        Netwerkadres.van(id),
                        () -> formulier.lees().map(blad -> {
                            gelezen.eis(netwerk.organisatie(id)
                                    .orElseThrow(Netwerkadres::bestaatNiet)
                                    .blad());
                            kaarten.wijzig(id, blad);
                            formulier.bewaard();
                            return Netwerkadres.van(id);
                        })));
    }
}
