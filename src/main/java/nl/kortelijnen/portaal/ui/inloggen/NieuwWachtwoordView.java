package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.ui.Merk;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Wachtwoordwissel;
import nl.kortelijnen.toegang.wie.Inlogadres;

/** Where a first password leads: choosing one that nobody else knows. Signing in with that one is the way on. */
@Route(value = "nieuw-wachtwoord", autoLayout = false)
@PageTitle("Kies je wachtwoord · Korte Lijnen")
@StyleSheet("stijl/inloggen.css")
@PermitAll
class NieuwWachtwoordView extends Main implements BeforeEnterObserver {

    final Wachtwoordvelden velden = new Wachtwoordvelden();

    private final Aanmelding aanmelding;

    NieuwWachtwoordView(Aanmelding aanmelding, Wachtwoordwissel wissel, AuthenticationContext inlog) {
        this.aanmelding = aanmelding;
        addClassNames("inloggen", "tweede-stap");
        Div merk = new Div(new Html(Merk.SVG), new Span("Korte Lijnen"));
        merk.addClassName("merk");
        velden.huidig.setLabel("Wachtwoord dat je kreeg");
        Button bewaar = Knoppen.hoofd("Bewaar mijn wachtwoord", klik -> velden.probeer(wissel::vervangTijdelijk));
        Button af = Knoppen.met(Knoppen.stil("Meld af", klik -> inlog.logout()), "uitloggen");
        Div blad = new Div(
                merk,
                new H1("Kies je eigen wachtwoord"),
                new Paragraph("Dit wachtwoord kreeg je van iemand anders. Kies er nu een dat alleen jij kent. "
                        + "Daarna log je ermee in."),
                velden,
                bewaar,
                af);
        blad.addClassName("tweede-stap-blad");
        add(blad);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        if (!aanmelding.wachtwoordTijdelijk()) {
            gebeurtenis.forwardTo(aanmelding.wie().isPresent() ? Paginas.PROFIEL : Inlogadres.PAGINA);
        }
    }
}
