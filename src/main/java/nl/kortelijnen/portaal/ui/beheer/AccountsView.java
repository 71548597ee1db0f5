package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.portaal.ui.inloggen.Wachtwoordveld;
import nl.kortelijnen.portaal.ui.profiel.Inlogdelen;
import nl.kortelijnen.toegang.account.Account;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.Wachtwoorden;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Accounts, for a beheerder: make one, see where it is signed in, end one. */
@Route(Paginas.ACCOUNTS)
@Menu(title = "Accounts", order = 200, icon = "accounts")
@PageTitle("Accounts · Korte Lijnen")
@RolesAllowed(Rol.NAAM_BEHEERDER)
class AccountsView extends Div {

    private final Accounts accounts;
    private final Inlogdelen delen;
    private final @Nullable Netwerkkeuze netwerkkeuze;
    private final Factorbevestiging bevestiging;
    private final Gebruiker ik;
    private final UnorderedList lijst = new UnorderedList();

    AccountsView(
            Accounts accounts,
            Toegang toegang,
            Inlogdelen delen,
            Factorbevestiging bevestiging,
            ObjectProvider<Netwerkkeuze> netwerkkeuze) {
        this.accounts = accounts;
        this.netwerkkeuze = netwerkkeuze.getIfAvailable();
        this.delen = delen;
        this.bevestiging = bevestiging;
        this.ik = toegang.vereis(Rol.BEHEERDER);
        addClassName("bladzij");
        lijst.addClassName("regels");
        Button nieuw = Knoppen.met(Knoppen.hoofd("Maak account", klik -> bevestiging.vraag(this::vraagNieuw)), "plus");
        add(
                new Paginakop("Accounts")
                        .onder("Wie mag er in het portaal, en in welke rol?")
                        .acties(nieuw),
                lijst);
        toon();
    }

    private void toon() {
        lijst.removeAll();
        accounts.alle().forEach(account -> lijst.add(rij(account)));
    }

    private ListItem rij(Account account) {
        Gebruiker gebruiker = account.gebruiker();
        Span naam = new Span(gebruiker.naam());
        naam.addClassName("vet");
        String rollen = gebruiker.rollen().stream().sorted().map(Rol::label).collect(Collectors.joining(", "));
        Div tekst = new Div(naam, Stilletekst.van(gebruiker.gebruikersnaam() + " · " + rollen));
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(new Initialen(gebruiker.naam()), tekst);
        if (!account.actief()) {
            rij.add(new Pil(Pil.Toon.OPEN, "slot", "Geëindigd"));
        }
        Button sessies = Knoppen.gewoon("Sessies", klik -> toonSessies(gebruiker));
        sessies.setAriaLabel("Sessies van " + gebruiker.naam());
        Button wijzig = Knoppen.gewoon("Wijzig", klik -> bevestiging.vraag(() -> vraagWijziging(account)));
        wijzig.setAriaLabel("Wijzig het account van " + gebruiker.naam());
        Button einde = Knoppen.gewoon(
                account.actief() ? "Beëindig" : "Zet terug", klik -> bevestiging.vraag(() -> vraagEinde(account)));
        einde.setAriaLabel(
                (account.actief() ? "Beëindig het account van " : "Zet terug: het account van ") + gebruiker.naam());
        einde.setEnabled(!gebruiker.account().equals(ik.account()));
        rij.add(sessies, wijzig, einde);
        return rij;
    }

    private void vraagNieuw() {
        TextField gebruikersnaam = new TextField("Gebruikersnaam");
        TextField naam = new TextField("Voor- en achternaam");
        PasswordField wachtwoord = new Wachtwoordveld("Eerste wachtwoord");
        wachtwoord.setHelperText(
                "Minstens " + Wachtwoorden.KORTSTE + " tekens. Bij het inloggen kiest deze persoon zelf een ander.");
        CheckboxGroup<Rol> rollen = rollen(Set.of(Rol.PROFESSIONAL));
        Netwerkplek plek = new Netwerkplek(netwerkkeuze, null, null);
        Div fout = new Div();
        Dialog dialoog = dialoog("Maak account", fout, gebruikersnaam, naam, wachtwoord, rollen, plek);
        dialoog.getFooter()
                .add(Knoppen.hoofd(
                        "Maak account",
                        klik -> probeer(dialoog, fout, () -> {
                            accounts.maakMetTijdelijkWachtwoord(
                                    gebruikersnaam.getValue(),
                                    wachtwoord.getValue(),
                                    new Accounts.Gegevens(
                                            naam.getValue(), rollen.getValue(), "", plek.organisatie(), plek.mens()));
                            Toast.gelukt("Het account van " + naam.getValue().strip() + " is gemaakt.");
                        })));
        dialoog.open();
    }

    private void toonSessies(Gebruiker gebruiker) {
        Dialog dialoog = new Dialog("Sessies van " + gebruiker.naam(), delen.sessies(gebruiker.account()));
        dialoog.getFooter().add(Knoppen.gewoon("Sluit", klik -> dialoog.close()));
        dialoog.open();
    }

    private void vraagEinde(Account account) {
        Gebruiker wie = account.gebruiker();
        boolean actief = account.actief();
        new Vraagdialoog(
                        actief ? "Account beëindigen" : "Account terugzetten",
                        actief
                                ? wie.naam()
                                        + " kan er meteen niet meer in, ook niet op een toestel dat nog openstaat. "
                                        + "Sleutels werken niet meer. Wat deze persoon deed, blijft staan."
                                : wie.naam() + " kan weer inloggen. Rollen waarmee je anderen helpt, en huishoudens, "
                                        + "gaan pas open na een ja van een tweede persoon.",
                        actief ? "Beëindig account" : "Zet account terug",
                        () -> {
                            accounts.zetActief(wie.account(), !actief);
                            toon();
                        })
                .open();
    }

    private void vraagWijziging(Account account) {
        Gebruiker wie = account.gebruiker();
        TextField naam = new TextField("Voor- en achternaam");
        naam.setValue(wie.naam());
        TextField aanmeldnaam = new TextField("Aanmeldnaam: e-mailadres of naam bij de organisatie");
        aanmeldnaam.setHelperText(
                "Hiermee komt iemand binnen die inlogt via de eigen organisatie. Leeg: alleen met wachtwoord.");
        aanmeldnaam.setMaxLength(200);
        aanmeldnaam.setValue(account.aanmeldnaam() == null ? "" : account.aanmeldnaam());
        CheckboxGroup<Rol> rollen = rollen(wie.rollen());
        Netwerkplek plek = new Netwerkplek(netwerkkeuze, wie.organisatie(), wie.professional());
        Div fout = new Div();
        Dialog dialoog = dialoog("Account van " + wie.naam(), fout, naam, rollen, plek, aanmeldnaam);
        dialoog.getFooter()
                .add(Knoppen.hoofd(
                        "Bewaar",
                        klik -> probeer(dialoog, fout, () -> {
                            accounts.wijzig(
                                    wie.account(),
                                    new Accounts.Gegevens(
                                            naam.getValue(),
                                            rollen.getValue(),
                                            aanmeldnaam.getValue(),
                                            plek.organisatie(),
                                            plek.mens()));
                            Toast.gelukt("Bewaard. " + wie.naam() + " krijgt er bericht van.");
                        })));
        dialoog.open();
    }

    private static CheckboxGroup<Rol> rollen(Set<Rol> gekozen) {
        CheckboxGroup<Rol> rollen = new CheckboxGroup<>("Rollen");
        rollen.setItems(Rol.values());
        rollen.setItemLabelGenerator(Rol::label);
        rollen.setHelperText(
                "Een nieuwe beheerder, organisatiebeheerder of privacyfunctionaris kan meteen inloggen, maar geeft nog "
                        + "geen codes, leest nog niet over anderen en bevestigt nog niemand. Dat kan na drie dagen en een "
                        + "ja van een tweede persoon. In een leeg portaal kan de eerste het meteen.");
        rollen.setValue(gekozen);
        return rollen;
    }

    private Dialog dialoog(String titel, Component... velden) {
        Dialog dialoog = new Dialog(titel);
        Div inhoud = new Div(velden);
        inhoud.addClassName("velden");
        dialoog.add(inhoud);
        dialoog.getFooter().add(Knoppen.gewoon("Laat maar", klik -> dialoog.close()));
        return dialoog;
    }

    private void probeer(Dialog dialoog, Div fout, Runnable actie) {
        try {
            actie.run();
            dialoog.close();
            toon();
        } catch (Fout.RegelGeschonden e) {
            fout.removeAll();
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }
}
