package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.inloggen.Hulpsoort;
import nl.kortelijnen.toegang.inloggen.Inloghulp;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;

/** Helping a colleague who cannot sign in, for a beheerder or an organisatiebeheerder. */
@Route("inloghulp")
@Menu(title = "Inloghulp", order = 210, icon = "sleutel")
@PageTitle("Inloghulp · Korte Lijnen")
@StyleSheet("stijl/inloggen.css")
@MetTweedeFactor
@RolesAllowed({Rol.NAAM_BEHEERDER, Rol.NAAM_ORGANISATIEBEHEERDER})
class InloghulpView extends Div {

    private final Inloghulp hulp;
    private final Factorbevestiging bevestiging;

    InloghulpView(Inloghulp hulp, Factorbevestiging bevestiging) {
        this.hulp = hulp;
        this.bevestiging = bevestiging;
        addClassName("bladzij");
        add(
                new Paginakop("Inloghulp").onder("Kan een collega niet meer inloggen? Geef een hulpcode."),
                new Bericht(
                        Bericht.Toon.WACHT,
                        "Weet zeker wie je helpt: bel terug op een nummer dat je al kende, of spreek elkaar. "
                                + "Een code werkt één keer, een kwartier lang. Je collega krijgt te zien dat jij hem gaf."));
        List<Gebruiker> collegas = hulp.collegas();
        if (collegas.isEmpty()) {
            add(new LegeStaat("Er zijn geen collega's van jouw organisatie met een account."));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("regels");
            collegas.forEach(collega -> lijst.add(rij(collega)));
            add(lijst);
        }
    }

    private ListItem rij(Gebruiker collega) {
        Span naam = new Span(collega.naam());
        naam.addClassName("vet");
        Div tekst = new Div(naam, Stilletekst.van(collega.gebruikersnaam()));
        tekst.addClassName("stapel");
        return new ListItem(
                new Initialen(collega.naam()),
                tekst,
                knop("Wachtwoord kwijt", collega, Hulpsoort.WACHTWOORD),
                knop("Tweede stap kwijt", collega, Hulpsoort.TWEEDE_STAP));
    }

    private Button knop(String tekst, Gebruiker collega, Hulpsoort soort) {
        Button knop = Knoppen.gewoon(tekst, klik -> bevestiging.vraag(() -> vraag(collega, soort)));
        knop.setAriaLabel(tekst + ": help " + collega.naam());
        return knop;
    }

    private void vraag(Gebruiker collega, Hulpsoort soort) {
        new Vraagdialoog(
                        "Hulpcode voor " + collega.naam(),
                        "Weet je zeker dat je " + collega.naam() + " zelf spreekt? De code geeft toegang tot "
                                + soort.label() + ".",
                        "Geef hulpcode",
                        () -> toon(collega, hulp.geef(collega.account(), soort), soort))
                .open();
    }

    private static void toon(Gebruiker collega, String code, Hulpsoort soort) {
        Dialog dialoog = new Dialog("Hulpcode voor " + collega.naam());
        dialoog.setMaxWidth("min(480px, 94vw)");
        Code groot = new Code(code);
        groot.addClassName("hulpcode");
        Div inhoud = new Div(
                new Paragraph(
                        soort == Hulpsoort.WACHTWOORD
                                ? "Je collega kiest op de inlogpagina “Wachtwoord vergeten?” en vult deze code in:"
                                : "Je collega logt in met het wachtwoord, kiest bij de tweede stap "
                                        + "“Ik heb mijn telefoon niet” en vult deze code in:"),
                groot,
                new Paragraph("Lees hem voor. Stuur hem niet per mail. We laten hem maar één keer zien."));
        inhoud.addClassName("velden");
        dialoog.add(inhoud);
        dialoog.getFooter().add(Knoppen.hoofd("Klaar", klik -> dialoog.close()));
        dialoog.open();
    }
}
