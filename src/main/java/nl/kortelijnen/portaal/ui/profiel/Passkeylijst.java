package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.Passkeyvenster;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.toegang.inloggen.Passkey;
import nl.kortelijnen.toegang.inloggen.Passkeys;

/** One's passkeys: make one, give it a name, remove it. */
class Passkeylijst extends Div {

    private final Passkeys passkeys;
    private final Factorbevestiging bevestiging;
    private final Runnable bijVerandering;
    private final UnorderedList lijst = new UnorderedList();
    private final TextField naam = new TextField("Naam voor een nieuwe passkey");

    Passkeylijst(Passkeys passkeys, Factorbevestiging bevestiging, Runnable bijVerandering) {
        this.passkeys = passkeys;
        this.bevestiging = bevestiging;
        this.bijVerandering = bijVerandering;
        addClassName("passkeys");
        lijst.addClassName("regels");
        naam.setMaxLength(60);
        naam.setPlaceholder("Bijvoorbeeld: mijn telefoon");
        Div rij = new Div(naam, Knoppen.met(Knoppen.gewoon("Maak passkey", klik -> vraagMaken()), "plus"));
        rij.addClassName("veldrij");
        add(
                new H3("Passkeys"),
                new Paragraph("Met een passkey log je in met je vinger, gezicht of pincode: zonder wachtwoord en "
                        + "zonder code. Hij werkt alleen op dit adres, dus ook niet op een nagemaakte pagina."),
                lijst,
                rij);
        toon();
    }

    private void toon() {
        lijst.removeAll();
        passkeys.mijn().forEach(passkey -> lijst.add(rij(passkey)));
        lijst.setVisible(lijst.getComponentCount() > 0);
    }

    private void vraagMaken() {
        naam.setInvalid(naam.isEmpty());
        naam.setErrorMessage("Geef de passkey eerst een naam.");
        if (naam.isEmpty()) {
            naam.focus();
        } else if (passkeys.magMeteen()) {
            maak();
        } else {
            bevestiging.vraag(this::maak);
        }
    }

    private void maak() {
        var vraag = passkeys.vraagNieuwe();
        Passkeyvenster.maak(
                this,
                vraag.json(),
                antwoord -> {
                    try {
                        passkeys.bewaar(
                                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                                vraag,
                                antwoord,
                                naam.getValue());
                        Toast.gelukt("Passkey " + naam.getValue() + " is gemaakt.");
                        naam.clear();
                        veranderd();
                    } catch (Fout.RegelGeschonden e) {
                        Toast.fout(e.bericht());
                    }
                },
                () -> Toast.fout("Er is geen passkey gemaakt. Probeer het opnieuw, of gebruik een andere browser."));
    }

    private ListItem rij(Passkey passkey) {
        Span kop = new Span(passkey.naam());
        kop.addClassName("vet");
        Div tekst = new Div(
                kop,
                Stilletekst.van(
                        "Gemaakt " + dag(passkey.gemaakt()) + " · laatst gebruikt " + dag(passkey.laatstGebruikt())));
        tekst.addClassName("stapel");
        return new ListItem(new Icoon("sleutel"), tekst, noem(passkey), weghaalknop(passkey));
    }

    private Component noem(Passkey passkey) {
        TextField nieuw = new TextField("Naam");
        nieuw.setValue(passkey.naam());
        nieuw.setMaxLength(60);
        Button knop = Knoppen.icoon(
                "potlood",
                "Geef passkey " + passkey.naam() + " een andere naam",
                klik -> new Vraagdialoog(
                                "Andere naam",
                                "Hoe herken je deze passkey?",
                                "Bewaar",
                                () -> {
                                    passkeys.noem(passkey.id(), nieuw.getValue());
                                    toon();
                                },
                                nieuw)
                        .open());
        return knop;
    }

    private Component weghaalknop(Passkey passkey) {
        Button knop = Knoppen.gewoon(
                "Haal weg",
                klik -> bevestiging.vraag(() -> new Vraagdialoog(
                                "Haal passkey " + passkey.naam() + " weg",
                                "Je logt daarna niet meer in met deze passkey. Terug kan niet: maak dan een nieuwe.",
                                "Haal weg",
                                () -> haalWeg(passkey))
                        .open()));
        knop.setAriaLabel("Haal weg: passkey " + passkey.naam());
        return knop;
    }

    private void haalWeg(Passkey passkey) {
        passkeys.haalWeg(VaadinServletRequest.getCurrent().getHttpServletRequest(), passkey.id());
        Toast.gelukt("Passkey " + passkey.naam() + " werkt hier niet meer.");
        veranderd();
    }

    private void veranderd() {
        toon();
        bijVerandering.run();
    }

    private static String dag(Instant tijdstip) {
        return Nederlands.datum(LocalDate.ofInstant(tijdstip, Nederlands.TIJDZONE));
    }
}
