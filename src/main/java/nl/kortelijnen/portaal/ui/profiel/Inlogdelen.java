package nl.kortelijnen.portaal.ui.profiel;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.post.Postadressen;
import nl.kortelijnen.portaal.ui.Accountmeldingbalk;
import nl.kortelijnen.portaal.ui.inloggen.Wachtwoordregel;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Factorinstelling;
import nl.kortelijnen.toegang.inloggen.Passkeys;
import nl.kortelijnen.toegang.inloggen.Wachtwoordwissel;
import nl.kortelijnen.toegang.sessie.Sessiewacht;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.toezicht.Accountmeldingen;
import org.springframework.stereotype.Component;

/** The parts of a page that are about one's account, for the profile and for a beheerder. */
@Component
public class Inlogdelen {

    private final Aanmelding aanmelding;
    private final Passkeys passkeys;
    private final Factorinstelling instelling;
    private final Factorbevestiging bevestiging;
    private final Wachtwoordwissel wissel;
    private final Accountmeldingen accountmeldingen;
    private final Sessiewacht sessies;
    private final Postadressen postadressen;
    private final Apisleutels sleutels;
    private final Clock klok;

    Inlogdelen(
            Aanmelding aanmelding,
            Passkeys passkeys,
            Factorinstelling instelling,
            Factorbevestiging bevestiging,
            Wachtwoordwissel wissel,
            Accountmeldingen accountmeldingen,
            Sessiewacht sessies,
            Postadressen postadressen,
            Apisleutels sleutels,
            Clock klok) {
        this.aanmelding = aanmelding;
        this.passkeys = passkeys;
        this.instelling = instelling;
        this.bevestiging = bevestiging;
        this.wissel = wissel;
        this.accountmeldingen = accountmeldingen;
        this.sessies = sessies;
        this.postadressen = postadressen;
        this.sleutels = sleutels;
        this.klok = klok;
    }

    Inlogmiddelen middelen() {
        return new Inlogmiddelen(aanmelding, passkeys, instelling, bevestiging);
    }

    Wachtwoordregel wachtwoord() {
        return new Wachtwoordregel(aanmelding, wissel, bevestiging);
    }

    Postkeuze post() {
        return new Postkeuze(postadressen);
    }

    Sleutellijst sleutels(UUID account) {
        return new Sleutellijst(account, sleutels, bevestiging, klok);
    }

    public Sessielijst sessies(UUID account) {
        return new Sessielijst(account, sessies, Nederlands.vandaag(klok));
    }

    /** What others did with one's account since one last looked; after this it counts as seen. */
    Div accountmeldingen() {
        Div meldingen = new Div();
        meldingen.addClassName("velden");
        accountmeldingen
                .mijn()
                .forEach(melding -> meldingen.add(new Bericht(
                        Bericht.Toon.WACHT,
                        Accountmeldingbalk.zin(melding, klok)
                                + ". Klopt dit niet? Meld dan overal af en bel de privacyfunctionaris.")));
        meldingen.setVisible(meldingen.getComponentCount() > 0);
        accountmeldingen.gezien();
        return meldingen;
    }
}
