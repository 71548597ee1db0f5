package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.toezicht.Bevestigingen;
import nl.kortelijnen.toegang.toezicht.Bevestigingsvraag;
import nl.kortelijnen.toegang.wie.Rol;

/** Where a second person says yes or no: to a role that helps others in, and to somebody who came back with help. */
@Route(BevestigenView.PAD)
@Menu(title = "Bevestigen", order = 205, icon = "schild")
@PageTitle("Bevestigen · Korte Lijnen")
@MetTweedeFactor
@RolesAllowed({Rol.NAAM_BEHEERDER, Rol.NAAM_ORGANISATIEBEHEERDER, Rol.NAAM_PRIVACYFUNCTIONARIS})
class BevestigenView extends Div {

    static final String PAD = "bevestigen";

    private final Bevestigingen bevestigingen;
    private final Factorbevestiging bevestiging;
    private final Div inhoud = new Div();

    BevestigenView(Bevestigingen bevestigingen, Factorbevestiging bevestiging) {
        this.bevestigingen = bevestigingen;
        this.bevestiging = bevestiging;
        addClassName("bladzij");
        add(
                new Paginakop("Bevestigen")
                        .onder("Is dit wie het lijkt, en hoort het zo? Dat zegt altijd een tweede persoon."),
                new Bericht(
                        Bericht.Toon.WACHT,
                        "Zeg pas ja als je deze persoon zelf hebt gesproken: bel op een nummer dat je al kende. "
                                + "Wie zelf iets met het account deed, kan het niet bevestigen."),
                inhoud);
        toon();
    }

    private void toon() {
        List<Bevestigingsvraag> vragen = bevestigingen.voorMij();
        inhoud.removeAll();
        if (vragen.isEmpty()) {
            inhoud.add(new LegeStaat("Er wacht niets op jouw ja."));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("regels");
            vragen.forEach(vraag -> lijst.add(rij(vraag)));
            inhoud.add(lijst);
        }
    }

    private ListItem rij(Bevestigingsvraag vraag) {
        Span naam = new Span(vraag.naam());
        naam.addClassName("vet");
        Div tekst = new Div(naam, Stilletekst.van(vraag.waarom()));
        tekst.addClassName("stapel");
        Button ja = Knoppen.gewoon("Bevestig", klik -> bevestiging.vraag(() -> vraagJa(vraag)));
        ja.setAriaLabel("Bevestig " + vraag.naam());
        Button nee = Knoppen.gewoon("Klopt niet", klik -> bevestiging.vraag(() -> vraagNee(vraag)));
        nee.setAriaLabel("Klopt niet: " + vraag.naam());
        return new ListItem(new Initialen(vraag.naam()), tekst, ja, nee);
    }

    private void vraagJa(Bevestigingsvraag vraag) {
        new Vraagdialoog(
                        "Bevestig " + vraag.naam(),
                        "Sprak je " + vraag.naam() + " zelf, en klopt het?",
                        "Ja, bevestig",
                        () -> {
                            bevestigingen.bevestig(vraag.account(), vraag.rol());
                            Toast.gelukt(vraag.naam() + " is bevestigd.");
                            toon();
                        })
                .open();
    }

    private void vraagNee(Bevestigingsvraag vraag) {
        Rol rol = vraag.rol();
        new Vraagdialoog(
                        "Klopt niet",
                        rol == null
                                ? "Het account van " + vraag.naam()
                                        + " wordt beëindigd. Niemand komt er meer mee binnen."
                                : vraag.naam() + " verliest de rol " + rol.label() + ".",
                        rol == null ? "Beëindig account" : "Haal de rol weg",
                        () -> {
                            bevestigingen.wijsAf(vraag.account(), rol);
                            toon();
                        })
                .open();
    }
}
