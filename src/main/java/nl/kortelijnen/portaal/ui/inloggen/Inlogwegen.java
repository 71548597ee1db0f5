package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.factor.Passkeyvenster;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.inloggen.Aanbieders;
import nl.kortelijnen.toegang.inloggen.Passkeys;

/** The ways in beside a password. */
class Inlogwegen extends Div {

    private final Passkeys passkeys;
    private final Div meldingen;

    /** @param meldingen where to say that it did not work */
    Inlogwegen(Passkeys passkeys, Aanbieders aanbieders, Div meldingen) {
        this.passkeys = passkeys;
        this.meldingen = meldingen;
        addClassName("inlogwegen");
        add(Knoppen.met(Knoppen.gewoon("Log in met een passkey", klik -> vraag()), "sleutel"));
        aanbieders.alle().forEach(aanbieder -> {
            Anchor link = Knoppen.link(aanbieder.adres(), "organisatie", "Log in met " + aanbieder.naam());
            link.setRouterIgnore(true);
            add(link);
        });
        add(new Anchor("wachtwoord-vergeten", "Wachtwoord vergeten?"));
    }

    private void vraag() {
        meldingen.removeAll();
        var vraag = passkeys.vraag();
        Passkeyvenster.vraag(
                this,
                vraag.json(),
                antwoord -> {
                    try {
                        passkeys.geef(VaadinServletRequest.getCurrent().getHttpServletRequest(), vraag, antwoord);
                        Bestemming.gaErheen();
                    } catch (Fout.RegelGeschonden e) {
                        zeg(e.bericht());
                    }
                },
                () -> zeg("Er is geen passkey gebruikt. Probeer het opnieuw, of log in met je wachtwoord."));
    }

    private void zeg(String zin) {
        meldingen.removeAll();
        meldingen.add(new Bericht(Bericht.Toon.FOUT, zin));
    }
}
