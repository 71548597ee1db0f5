package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.Account;
import nl.kortelijnen.toegang.Accounts;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Rol;
import nl.kortelijnen.toegang.Sessierechten;
import nl.kortelijnen.toegang.Toegang;
import nl.kortelijnen.toegang.Wachtwoorden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back for whoever lost a password or a second factor. A colleague who knows them gives a code; nobody alone
 * can give both, so that no single person can take an account over.
 *
 * @see <a href="file:docs/besluiten/0009-inloggen.md">docs/besluiten/0009</a>
 */
@Service
@Transactional(noRollbackFor = Fout.class)
public class Inloghulp {

    /** Within this time the other code must come from somebody else. */
    static final Duration TWEE_MENSEN = Duration.ofDays(7);

    private static final String KLOPT_NIET = "Deze naam en hulpcode horen niet bij elkaar, of de code is verlopen. "
            + "Een hulpcode werkt één keer, een kwartier lang. Vraag zo nodig een nieuwe.";

    private final Hulpcodes hulpcodes;
    private final Factoren factoren;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Sessierechten sessierechten;
    private final Wachtwoorden wachtwoorden;
    private final Inlogteller teller;
    private final Clock klok;

    Inloghulp(
            Hulpcodes hulpcodes,
            Factoren factoren,
            Accounts accounts,
            Toegang toegang,
            Sessierechten sessierechten,
            Wachtwoorden wachtwoorden,
            Inlogteller teller,
            Clock klok) {
        this.hulpcodes = hulpcodes;
        this.factoren = factoren;
        this.accounts = accounts;
        this.toegang = toegang;
        this.sessierechten = sessierechten;
        this.wachtwoorden = wachtwoorden;
        this.teller = teller;
        this.klok = klok;
    }

    /** Whom this person may help: a beheerder everybody, an organisatiebeheerder their own organisation. */
    @Transactional(readOnly = true)
    public List<Gebruiker> collegas() {
        Gebruiker ik = toegang.vereis();
        return accounts.alle().stream()
                .filter(Account::actief)
                .map(Account::gebruiker)
                .filter(ander -> magHelpen(ik, ander))
                .toList();
    }

    private static boolean magHelpen(Gebruiker ik, Gebruiker ander) {
        boolean zelfdeOrganisatie = ik.organisatie() != null && ik.organisatie().equals(ander.organisatie());
        return !ik.account().equals(ander.account())
                && (ik.heeft(Rol.BEHEERDER) || (ik.heeft(Rol.ORGANISATIEBEHEERDER) && zelfdeOrganisatie));
    }

    /**
     * Gives a code for a colleague and returns it: the only time it can be read.
     *
     * @throws Fout.RegelGeschonden when the same person gave the other kind of code not long ago
     */
    public String geef(UUID account, Hulpsoort soort) {
        Gebruiker ik = toegang.vereis();
        Gebruiker ander = accounts.actieve(account)
                .filter(wie -> magHelpen(ik, wie))
                .orElseThrow(() -> new Fout.BestaatNiet("Dit account is er niet (meer)."));
        if (!toegang.onlangsBevestigd()) {
            throw new Fout.GeenToegang("Geef eerst je eigen code of passkey. Zo weten we dat jij het bent.");
        }
        if (hulpcodes.gaf(ik.account(), account, soort.andere(), klok.instant().minus(TWEE_MENSEN))) {
            teller.noteer("hulpcode geweigerd: ander nodig", ander);
            throw new Fout.RegelGeschonden("Jij gaf " + ander.naam() + " deze week al een code voor "
                    + soort.andere().label() + ". Voor " + soort.label() + " moet een andere beheerder de code geven. "
                    + "Zo kan niemand in zijn eentje een account overnemen.");
        }
        teller.noteer("hulpcode gegeven voor " + soort.label(), ander);
        return hulpcodes.geef(account, soort, ik.account());
    }

    /** Sets a new password with a code from a colleague. Says the same to a wrong name and a wrong code. */
    public void herstelWachtwoord(String gebruikersnaam, String code, String nieuw) {
        wachtwoorden.keur(nieuw, gebruikersnaam);
        teller.vereisGeenPauze(gebruikersnaam);
        Gebruiker wie = accounts.metNaam(gebruikersnaam.strip())
                .filter(bekend -> hulpcodes.gebruik(bekend.account(), Hulpsoort.WACHTWOORD, code))
                .orElseThrow(() -> {
                    teller.mislukt(gebruikersnaam, "hulpcode");
                    return new Fout.RegelGeschonden(KLOPT_NIET);
                });
        accounts.zetWachtwoord(wie.account(), nieuw);
        teller.gelukt(wie, "wachtwoord hersteld met hulpcode");
    }

    /** Removes every second factor with a code from a colleague; a new one must be set up before anything opens. */
    public void herstelTweedeStap(HttpServletRequest vraag, Gebruiker wie, String code) {
        teller.vereisGeenPauze(wie);
        if (!hulpcodes.gebruik(wie.account(), Hulpsoort.TWEEDE_STAP, code)) {
            teller.mislukt(wie, "hulpcode");
            throw new Fout.RegelGeschonden("Deze hulpcode klopt niet of is verlopen. Vraag je beheerder een nieuwe.");
        }
        factoren.haalAllesWeg(wie.account());
        teller.noteer("tweede stap hersteld met hulpcode", wie);
        accounts.meldEldersAf(wie.account(), vraag.getSession().getId());
        sessierechten.zetHalverwege(vraag, wie);
    }

    /** What was given for one's own account and one has not seen yet. */
    @Transactional(readOnly = true)
    public List<Hulpmelding> meldingen() {
        return hulpcodes.nieuw(toegang.vereis().account());
    }

    public void gezien() {
        hulpcodes.gezien(toegang.vereis().account());
    }
}
