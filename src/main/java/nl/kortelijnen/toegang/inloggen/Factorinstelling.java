package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.sessie.Sessierechten;
import nl.kortelijnen.toegang.toezicht.Overnamewacht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting up, renewing and removing one's own second factor. Whoever has one must just have given it. */
@Service
@Transactional
public class Factorinstelling {

    private static final String BEGONNEN = "kortelijnen.inlogcode.begonnen";

    /** Long enough to put it in an app, too short to be what somebody else saw on this screen before. */
    private static final Duration GELDIG = Duration.ofMinutes(10);

    private final Aanmelding aanmelding;
    private final Toegang toegang;
    private final Sessierechten sessierechten;
    private final Accounts accounts;
    private final Factoren factoren;
    private final Inlogteller teller;
    private final Overnamewacht overnamewacht;
    private final Clock klok;

    Factorinstelling(
            Aanmelding aanmelding,
            Toegang toegang,
            Sessierechten sessierechten,
            Accounts accounts,
            Factoren factoren,
            Inlogteller teller,
            Overnamewacht overnamewacht,
            Clock klok) {
        this.aanmelding = aanmelding;
        this.toegang = toegang;
        this.sessierechten = sessierechten;
        this.accounts = accounts;
        this.factoren = factoren;
        this.teller = teller;
        this.overnamewacht = overnamewacht;
        this.klok = klok;
    }

    /** A new secret to share with an app; nothing changes yet. For ten minutes this session is given the same one. */
    public Inlogcode begin(HttpServletRequest vraag) {
        Gebruiker gebruiker = magVeranderen();
        if (vraag.getSession().getAttribute(BEGONNEN) instanceof Begonnen eerder
                && eerder.account.equals(gebruiker.account())
                && klok.instant().isBefore(eerder.tot)) {
            return eerder.code;
        }
        Inlogcode code = factoren.codes().verzin(gebruiker);
        var begonnen = new Begonnen(gebruiker.account(), code, klok.instant().plus(GELDIG));
        vraag.getSession().setAttribute(BEGONNEN, begonnen);
        return code;
    }

    /**
     * Keeps this secret if the code shows that the app has it, and gives the recovery codes: the only time they can be
     * read. The code counts as given in this session.
     *
     * @throws Fout.RegelGeschonden when the code is not right
     */
    public List<String> zetCodeAan(HttpServletRequest vraag, Inlogcode nieuw, String code) {
        Gebruiker gebruiker = magVeranderen();
        teller.vereisGeenPauze(gebruiker);
        boolean eerste = factoren.van(gebruiker.account()).leeg();
        if (!factoren.codes().zetAan(gebruiker.account(), nieuw.geheim(), code)) {
            throw new Fout.RegelGeschonden("Deze code hoort niet bij de QR-code hierboven. Kijk of de klok van je "
                    + "telefoon goed staat, wacht op een nieuwe code en vul die in.");
        }
        vraag.getSession().removeAttribute(BEGONNEN);
        List<String> herstelcodes = factoren.herstelcodes().vernieuw(gebruiker.account());
        if (eerste) {
            overnamewacht.eersteFactor(gebruiker.account());
        }
        aanmelding.open(vraag, gebruiker, "code ingesteld", Tweedefactor.code(klok.instant()));
        accounts.meldEldersAf(gebruiker.account(), vraag.getSession().getId());
        return herstelcodes;
    }

    /** New recovery codes; the old ones stop working. */
    public List<String> vernieuwHerstelcodes() {
        Gebruiker gebruiker = magVeranderen();
        teller.noteer("herstelcodes vernieuwd", gebruiker);
        return factoren.herstelcodes().vernieuw(gebruiker.account());
    }

    /** No more codes. Without a passkey this session has no second factor any more. */
    public void zetCodeUit(HttpServletRequest vraag) {
        Gebruiker gebruiker = magVeranderen();
        factoren.codes().haalWeg(gebruiker.account());
        naWeghalen(vraag, gebruiker, "code uitgezet");
    }

    void naWeghalen(HttpServletRequest vraag, Gebruiker gebruiker, String wat) {
        if (factoren.van(gebruiker.account()).leeg()) {
            factoren.herstelcodes().haalWeg(gebruiker.account());
            sessierechten.ontneemFactoren(vraag);
        }
        teller.noteer(wat, gebruiker);
        accounts.meldEldersAf(gebruiker.account(), vraag.getSession().getId());
    }

    Gebruiker magVeranderen() {
        Gebruiker gebruiker = aanmelding.vereis();
        if (!factoren.van(gebruiker.account()).leeg() && !toegang.onlangsBevestigd()) {
            throw new Fout.GeenToegang("Geef eerst je code of passkey. Zo weten we dat jij het bent.");
        }
        return gebruiker;
    }

    /** Who reloads the page has the secret in an app already. */
    private record Begonnen(UUID account, Inlogcode code, Instant tot) {}
}
