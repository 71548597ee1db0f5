package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.regex.Pattern;
import nl.kortelijnen.portaal.factor.Factorvraag;
import nl.kortelijnen.portaal.factor.Factorvragen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.ui.Merk;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Factorinstelling;
import nl.kortelijnen.toegang.wie.Toegang;

/** The second step of signing in: give the code, or set one up first; then on to where one was going. */
@Route(value = TweedeStapView.PAD, autoLayout = false)
@PageTitle("Tweede stap · Korte Lijnen")
@StyleSheet("stijl/inloggen.css")
@PermitAll
public class TweedeStapView extends Main implements BeforeEnterObserver {

    static final String PAD = "tweede-stap";
    static final String NAAR = "naar";

    /** A page of our own: its first part holds nothing with which an address could lead elsewhere. */
    private static final Pattern EIGEN_PAGINA = Pattern.compile("[a-z0-9-]+(?:[/?][^\\s\\\\]*)?");

    private final Aanmelding aanmelding;
    private final Factorvragen vragen;
    private final Factorinstelling instelling;
    private final Toegang toegang;
    private final Div stap = new Div();
    private final H1 kop = new H1();
    private final Anchor terug = Knoppen.link("", "terug", "Terug naar de start");
    private String naar = "";

    TweedeStapView(
            Aanmelding aanmelding,
            Factorvragen vragen,
            Factorinstelling instelling,
            Toegang toegang,
            AuthenticationContext inlog) {
        this.aanmelding = aanmelding;
        this.vragen = vragen;
        this.instelling = instelling;
        this.toegang = toegang;
        addClassNames("inloggen", "tweede-stap");
        Div merk = new Div(new Html(Merk.SVG), new Span("Korte Lijnen"));
        merk.addClassName("merk");
        stap.addClassName("velden");
        terug.addClassName("tweede-stap-terug");
        Button af = Knoppen.met(Knoppen.stil("Meld af", klik -> inlog.logout()), "uitloggen");
        Div blad = new Div(merk, kop, stap, terug, af);
        blad.addClassName("tweede-stap-blad");
        add(blad);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        naar = gebeurtenis
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(NAAR)
                .filter(pad -> EIGEN_PAGINA.matcher(pad).matches())
                .orElse("");
        if (aanmelding.wie().isEmpty()) {
            gebeurtenis.forwardTo(InlogView.class);
        } else if (toegang.metTweedeFactor() && !aanmelding.keuze().leeg()) {
            stap.removeAll();
            UI.getCurrent().getPage().setLocation("/" + naar);
        } else {
            toon();
        }
    }

    private void toon() {
        stap.removeAll();
        vragen.begin();
        terug.setVisible(!aanmelding.halverwege()); // who is only halfway in has no page to go back to
        if (aanmelding.keuze().leeg()) {
            kop.setText("Zet inloggen met een code aan");
            stap.add(uitleg(), new Codeinstelling(instelling, this::verder));
        } else {
            kop.setText("Tweede stap");
            Factorvraag vraag = vragen.maak(this::verder);
            stap.add(new Paragraph("Zo weten we zeker dat jij het bent, ook als iemand je wachtwoord kent."), vraag);
            vraag.begin();
        }
    }

    private Component uitleg() {
        return new Paragraph(
                aanmelding.halverwege()
                        ? "Je oude tweede stap werkt niet meer. Stel een nieuwe in; daarna ga je verder."
                        : "Gegevens over huishoudens open je alleen met een tweede stap: iets wat jij hebt, "
                                + "naast je wachtwoord. Instellen duurt twee minuten.");
    }

    /** A whole new page: the frame was made for somebody who was not in yet. */
    private void verder() {
        UI.getCurrent().getPage().setLocation("/" + naar);
    }
}
