package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;

/** Who one is here: roles, appearance, sessions, keys for programs. */
@Route("profiel")
@PageTitle("Profiel · Korte Lijnen")
@StyleSheet("stijl/inloggen.css")
@PermitAll
class ProfielView extends Div {

    ProfielView(Toegang toegang, Accounts accounts, Inlogdelen delen, AuthenticationContext inlog) {
        Gebruiker gebruiker = toegang.vereis();
        addClassNames("bladzij", "profiel");
        Button afmelden = Knoppen.met(Knoppen.gewoon("Meld af", klik -> inlog.logout()), "uitloggen");
        Paginakop kop = new Paginakop(gebruiker.naam())
                .onder("Je logt in als " + gebruiker.gebruikersnaam() + ".")
                .merken(rollen(gebruiker))
                .acties(kaart(gebruiker))
                .acties(Knoppen.link(Paginas.VERTREK, "pijl", "Ik vertrek"))
                .acties(afmelden);
        kop.addComponentAsFirst(new Initialen(gebruiker.naam()).groot());
        add(
                kop,
                delen.accountmeldingen(),
                Formulierblok.schik(delen.wachtwoord()),
                Formulierblok.schik(delen.middelen()),
                Formulierblok.schik(delen.post()),
                Formulierblok.schik(weergave()),
                Formulierblok.schik(sessies(gebruiker, accounts, delen, inlog)),
                Formulierblok.schik(delen.sleutels(gebruiker.account())));
    }

    private static Component[] rollen(Gebruiker gebruiker) {
        return gebruiker.rollen().stream()
                .sorted()
                .map(rol -> {
                    Span kenmerk = new Span(rol.label());
                    kenmerk.addClassName("kenmerk");
                    return kenmerk;
                })
                .toArray(Component[]::new);
    }

    /** What colleagues see of who is in the network. */
    private static Component[] kaart(Gebruiker gebruiker) {
        return gebruiker.professional() == null
                ? new Component[] {Knoppen.link(Paginas.MIJN_KAART, "plus", "Vul je kaart in")}
                : new Component[] {
                    Knoppen.link(Paginas.persoon(gebruiker.professional()), "netwerk", "Zo zien collega’s jou")
                };
    }

    private static Section weergave() {
        RadioButtonGroup<String> keuze = new RadioButtonGroup<>("Licht of donker");
        keuze.setItems("systeem", "licht", "donker");
        keuze.setItemLabelGenerator(waarde -> switch (waarde) {
            case "licht" -> "Licht";
            case "donker" -> "Donker";
            default -> "Zoals mijn toestel";
        });
        UI.getCurrent()
                .getPage()
                .executeJs("return window.kortelijnen.kleurschema()")
                .then(String.class, keuze::setValue);
        keuze.addValueChangeListener(gekozen -> {
            if (gekozen.isFromClient()) {
                UI.getCurrent().getPage().executeJs("window.kortelijnen.kleurschema($0)", gekozen.getValue());
            }
        });
        keuze.addClassNames("keuzetegels", "naast");
        return new Section(new H2("Weergave"), new Paragraph("Geldt voor dit toestel."), keuze);
    }

    private static Section sessies(
            Gebruiker gebruiker, Accounts accounts, Inlogdelen delen, AuthenticationContext inlog) {
        Button overal = Knoppen.gewoon("Meld overal af", klik -> vraagOveral(gebruiker, accounts, inlog));
        return new Section(
                new H2("Waar je bent ingelogd"),
                new Paragraph("Herken je iets niet, of ben je een toestel kwijt? Meld daar dan af."),
                delen.sessies(gebruiker.account()),
                overal);
    }

    private static void vraagOveral(Gebruiker gebruiker, Accounts accounts, AuthenticationContext inlog) {
        new Vraagdialoog(
                        "Overal afmelden",
                        "Je wordt op alle toestellen afgemeld, ook hier. Wat je aan het typen was is bewaard.",
                        "Meld overal af",
                        () -> {
                            accounts.meldEldersAf(
                                    gebruiker.account(),
                                    VaadinSession.getCurrent().getSession().getId());
                            inlog.logout();
                        })
                .open();
    }
}
