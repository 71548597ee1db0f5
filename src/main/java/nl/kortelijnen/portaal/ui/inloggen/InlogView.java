package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.ui.Merk;
import nl.kortelijnen.toegang.inloggen.Aanbieders;
import nl.kortelijnen.toegang.inloggen.Passkeys;
import nl.kortelijnen.toegang.wie.Inlogadres;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.beans.factory.annotation.Value;

/** Signing in. Says the same to a wrong name and a wrong password. */
@Route(value = Inlogadres.PAGINA, autoLayout = false)
@RouteAlias(value = Inlogadres.OOK_LOGIN, autoLayout = false)
@RouteAlias(value = Inlogadres.OOK_AANMELDEN, autoLayout = false)
@PageTitle("Inloggen · Korte Lijnen")
@AnonymousAllowed
class InlogView extends Main implements BeforeEnterObserver {

    private final Toegang toegang;
    private final Div meldingen = new Div();
    private final LoginForm formulier = new LoginForm(teksten());

    InlogView(Toegang toegang, Passkeys passkeys, Aanbieders aanbieders, @Value("${kortelijnen.demo}") boolean demo) {
        this.toegang = toegang;
        addClassName("inloggen");
        formulier.setAction(Inlogadres.PAGINA);
        formulier.setForgotPasswordButtonVisible(false);
        Wachtwoordveld.zetOog(formulier);
        Div merk = new Div(new Html(Merk.SVG), new Span("Korte Lijnen"));
        merk.addClassName("merk");
        Div links = new Div(
                merk,
                new H1("Snel de goede mens aan de lijn"),
                new Paragraph("Kennis, deskundigen en collega's rond gezinnen waar veiligheid in het geding is."),
                new Html(Merk.LIJNKUNST),
                nood());
        links.addClassName("inloggen-welkom");
        Div rechts = new Div(meldingen, formulier, new Inlogwegen(passkeys, aanbieders, meldingen));
        rechts.addClassName("inloggen-formulier");
        if (demo) {
            rechts.add(demouitleg());
        }
        add(links, rechts);
    }

    private static Paragraph nood() {
        Paragraph nood = new Paragraph(
                new Span("Is er nu gevaar? Bel "),
                new Anchor("tel:112", "112"),
                new Span(". Zorgen? Bel Veilig Thuis: "),
                new Anchor("tel:08002000", "0800-2000"),
                new Span("."));
        nood.addClassName("nw-los");
        return nood;
    }

    private static Bericht demouitleg() {
        return new Bericht(
                Bericht.Toon.RUSTIG,
                "Dit portaal staat vol voorbeeldgegevens. Log in als professional, "
                        + "deskundige, organisator, redacteur, netwerkbeheerder, beheerder, organisatiebeheerder of "
                        + "privacyfunctionaris. Het wachtwoord staat in het "
                        + "venster waarin het portaal is gestart.");
    }

    private static LoginI18n teksten() {
        LoginI18n teksten = LoginI18n.createDefault();
        teksten.getForm().setTitle("Inloggen");
        teksten.getForm().setUsername("Gebruikersnaam");
        teksten.getForm().setPassword("Wachtwoord");
        teksten.getForm().setSubmit("Log in");
        teksten.getErrorMessage().setTitle("Inloggen lukte niet");
        teksten.getErrorMessage()
                .setMessage("De naam of het wachtwoord klopt niet. Kijk of je hoofdletters aan hebt staan.");
        teksten.getErrorMessage().setUsername("Vul je gebruikersnaam in");
        teksten.getErrorMessage().setPassword("Vul je wachtwoord in");
        return teksten;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        if (toegang.huidige().isPresent()) {
            gebeurtenis.forwardTo("");
            return;
        }
        Map<String, List<String>> vragen =
                gebeurtenis.getLocation().getQueryParameters().getParameters();
        meldingen.removeAll();
        formulier.setError(vragen.containsKey("error"));
        if (vragen.containsKey("wacht")) {
            meldingen.add(new Bericht(
                    Bericht.Toon.FOUT,
                    "Er is te vaak een verkeerd wachtwoord getypt. "
                            + "Voor de veiligheid wachten we even: over een kwartier kun je het weer proberen."));
        } else if (vragen.containsKey("onbekend")) {
            meldingen.add(new Bericht(
                    Bericht.Toon.FOUT,
                    "We kennen je nog niet. Je bent bij je organisatie wel ingelogd, maar in Korte Lijnen hoort daar "
                            + "nog geen account bij. Vraag je beheerder om een account met dit e-mailadres."));
        } else if (vragen.containsKey("aanbieder")) {
            meldingen.add(new Bericht(
                    Bericht.Toon.FOUT,
                    "Inloggen via je organisatie lukte niet. Probeer het opnieuw, of log in met je wachtwoord."));
        } else if (vragen.containsKey("verlopen")) {
            meldingen.add(new Bericht(
                    Bericht.Toon.RUSTIG,
                    "Je sessie is voorbij: je was een tijd weg, of je wachtwoord of je rol is veranderd. Log opnieuw in. "
                            + "Je komt terug waar je was, en wat je typte is bewaard."));
        } else if (vragen.containsKey("afgemeld")) {
            meldingen.add(new Bericht(Bericht.Toon.GOED, "Je bent afgemeld."));
        }
    }
}
