package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.ui.Merk;
import nl.kortelijnen.toegang.account.Wachtwoorden;
import nl.kortelijnen.toegang.inloggen.Inloghulp;
import nl.kortelijnen.toegang.wie.Inlogadres;

/** A new password, with a code from a colleague. */
@Route(value = "wachtwoord-vergeten", autoLayout = false)
@PageTitle("Wachtwoord vergeten · Korte Lijnen")
@StyleSheet("stijl/inloggen.css")
@AnonymousAllowed
class WachtwoordVergetenView extends Main {

    private final Inloghulp hulp;
    private final TextField naam = new TextField("Gebruikersnaam");
    private final TextField code = new TextField("Hulpcode");
    private final PasswordField nieuw = new Wachtwoordveld("Nieuw wachtwoord");
    private final Div fout = new Div();
    private final Div velden = new Div();

    WachtwoordVergetenView(Inloghulp hulp) {
        this.hulp = hulp;
        addClassNames("inloggen", "tweede-stap");
        Div merk = new Div(new Html(Merk.SVG), new Span("Korte Lijnen"));
        merk.addClassName("merk");
        naam.setMaxLength(60);
        code.setMaxLength(20);
        code.setHelperText("Van je beheerder; een kwartier geldig.");
        nieuw.setHelperText("Minstens " + Wachtwoorden.KORTSTE + " tekens. Een korte zin werkt goed.");
        velden.add(naam, code, nieuw, fout, Knoppen.hoofd("Zet nieuw wachtwoord", klik -> herstel()));
        velden.addClassName("velden");
        Div blad = new Div(
                merk,
                new H1("Wachtwoord vergeten"),
                new Paragraph("Bel de beheerder van het portaal of van je organisatie. Die kent je en geeft je een "
                        + "hulpcode. Daarmee kies je hier zelf een nieuw wachtwoord."),
                velden,
                new Anchor(Inlogadres.PAGINA, "Terug naar inloggen"));
        blad.addClassName("tweede-stap-blad");
        add(blad);
    }

    private void herstel() {
        fout.removeAll();
        try {
            hulp.herstelWachtwoord(naam.getValue(), code.getValue(), nieuw.getValue());
            velden.removeAll();
            velden.add(new Bericht(Bericht.Toon.GOED, "Je hebt een nieuw wachtwoord. Je kunt nu inloggen."));
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }
}
