package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenblad;
import nl.kortelijnen.deskundigen.Deskundigenprofielen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** An expert keeps the own profile: what for, how, when, how much at a time, and when to look at it again (E01). */
@Route(DeskundigenprofielView.PAD)
@PermitAll
@StyleSheet("stijl/deskundigen.css")
class DeskundigenprofielView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String PAD = Paginas.DESKUNDIGEN + "/profiel";

    private final Deskundigenprofielen profielen;
    private final Ketennetwerk netwerk;
    private final Clock klok;
    private String titel = "Deskundigheid";

    DeskundigenprofielView(Deskundigenprofielen profielen, Ketennetwerk netwerk, Clock klok) {
        this.profielen = profielen;
        this.netwerk = netwerk;
        this.klok = klok;
        addClassNames("bladzij", "deskundigen");
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String tekst) {
        ProfessionalId id = Netwerkadres.id(tekst, ProfessionalId::new);
        Professional mens =
                netwerk.professional(id).filter(een -> profielen.mag(id)).orElseThrow(Netwerkadres::bestaatNiet);
        Optional<Deskundige> nu = profielen.van(id);
        titel = "Deskundigheid van " + mens.naam();
        Profielformulier formulier = new Profielformulier(netwerk.werkgebieden(), Nederlands.vandaag(klok));
        nu.ifPresent(formulier::vul);
        Div knoppen = new Div(
                Knoppen.hoofd(
                        "Bewaar profiel", klik -> formulier.lees().ifPresent(blad -> bewaar(id, formulier, blad))),
                Knoppen.link(Netwerkadres.van(id), "terug", "Laat maar"));
        nu.ifPresent(wie -> knoppen.add(Knoppen.gewoon("Ik doe dit niet meer", klik -> vraagStop(id, mens))));
        knoppen.addClassName("formulierslot");
        removeAll();
        add(
                new Paginakop(titel)
                        .kruimel(Netwerkadres.van(id), mens.naam(), "Deskundigheid")
                        .onder("Zo vindt een collega wie bij een vraag past, en waarom."),
                formulier,
                knoppen);
    }

    private void bewaar(ProfessionalId id, Profielformulier formulier, Deskundigenblad blad) {
        try {
            profielen.bewaar(id, blad);
            formulier.concepten.weg();
            Toast.gelukt("Het profiel is bewaard.");
            Paginawissel.naar(Netwerkadres.van(id));
        } catch (Fout.RegelGeschonden e) {
            formulier.toon(e);
        }
    }

    private void vraagStop(ProfessionalId id, Professional mens) {
        new Vraagdialoog(
                        "Geen deskundige meer",
                        mens.naam() + " wordt dan niet meer gevonden bij Deskundigen. De kaart in het netwerk blijft.",
                        "Haal weg bij Deskundigen",
                        () -> {
                            profielen.stop(id);
                            Paginawissel.naar(Netwerkadres.van(id));
                        })
                .open();
    }
}
