package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.portaal.ui.inloggen.Codeinstelling;
import nl.kortelijnen.portaal.ui.inloggen.Herstelcodeblad;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Factorinstelling;
import nl.kortelijnen.toegang.inloggen.Factorkeuze;
import nl.kortelijnen.toegang.inloggen.Passkeys;

/** The second steps somebody has, to set up, renew and remove. */
class Inlogmiddelen extends Section {

    private final Aanmelding aanmelding;
    private final Factorinstelling instelling;
    private final Factorbevestiging bevestiging;
    private final UnorderedList lijst = new UnorderedList();

    Inlogmiddelen(
            Aanmelding aanmelding, Passkeys passkeys, Factorinstelling instelling, Factorbevestiging bevestiging) {
        this.aanmelding = aanmelding;
        this.instelling = instelling;
        this.bevestiging = bevestiging;
        lijst.addClassName("regels");
        add(
                new H2("Tweede stap bij het inloggen"),
                new Paragraph("Naast je wachtwoord: iets wat alleen jij hebt. Nodig voor gegevens over huishoudens."),
                lijst,
                new Passkeylijst(passkeys, bevestiging, this::toon));
        toon();
    }

    private void toon() {
        Factorkeuze keuze = aanmelding.keuze();
        lijst.removeAll();
        lijst.add(code(keuze));
        if (keuze.code()) {
            lijst.add(herstelcodes(keuze));
        }
    }

    private ListItem code(Factorkeuze keuze) {
        if (keuze.codeSinds() == null) {
            Anchor instellen = Knoppen.link("tweede-stap?naar=profiel", "schild", "Stel een code in");
            instellen.setVisible(keuze.leeg());
            Button erbij = Knoppen.gewoon("Stel een code in", klik -> bevestiging.vraag(this::stelIn));
            erbij.setVisible(!keuze.leeg());
            return rij("schild", "Code uit een app", "Nog niet ingesteld", instellen, erbij);
        }
        Button opnieuw = Knoppen.gewoon("Stel opnieuw in", klik -> bevestiging.vraag(this::stelIn));
        Button uit = Knoppen.gewoon("Zet uit", klik -> bevestiging.vraag(this::vraagUit));
        uit.setAriaLabel("Zet uit: inloggen met een code");
        return rij(
                "schild",
                "Code uit een app",
                "Aan sinds " + Nederlands.datum(LocalDate.ofInstant(keuze.codeSinds(), Nederlands.TIJDZONE)),
                opnieuw,
                uit);
    }

    private ListItem herstelcodes(Factorkeuze keuze) {
        return rij(
                "sleutel",
                "Herstelcodes",
                "Nog " + keuze.herstelcodes() + ", voor als je telefoon weg is",
                Knoppen.gewoon("Maak nieuwe", klik -> bevestiging.vraag(this::vernieuw)));
    }

    private static ListItem rij(String icoon, String naam, String stand, Component... knoppen) {
        Span kop = new Span(naam);
        kop.addClassName("vet");
        Div tekst = new Div(kop, Stilletekst.van(stand));
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(new Icoon(icoon), tekst);
        rij.add(knoppen);
        return rij;
    }

    private void stelIn() {
        Dialog dialoog = new Dialog("Stel een code in");
        dialoog.setMaxWidth("min(560px, 94vw)");
        dialoog.add(new Codeinstelling(instelling, () -> {
            dialoog.close();
            toon();
        }));
        dialoog.open();
    }

    private void vernieuw() {
        Dialog dialoog = new Dialog("Nieuwe herstelcodes");
        dialoog.setMaxWidth("min(560px, 94vw)");
        dialoog.add(new Herstelcodeblad(instelling.vernieuwHerstelcodes(), dialoog::close));
        dialoog.open();
        toon();
    }

    private void vraagUit() {
        new Vraagdialoog(
                        "Zet inloggen met een code uit",
                        "Zonder tweede stap kun je niet meer bij gegevens over huishoudens.",
                        "Zet uit",
                        () -> {
                            instelling.zetCodeUit(
                                    VaadinServletRequest.getCurrent().getHttpServletRequest());
                            Toast.gelukt("Inloggen met een code staat uit.");
                            UI.getCurrent().refreshCurrentRoute(false);
                        })
                .open();
    }
}
