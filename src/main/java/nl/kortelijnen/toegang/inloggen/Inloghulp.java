package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Account;
import nl.kortelijnen.toegang.account.AccountGewijzigd;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.Accountwijziging;
import nl.kortelijnen.toegang.account.Wachtwoorden;
import nl.kortelijnen.toegang.sessie.Sessierechten;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.toezicht.Bevoegdheden;
import nl.kortelijnen.toegang.toezicht.Overnamewacht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Bevoegdheden bevoegdheden;
    private final Overnamewacht overnamewacht;
    private final Apisleutels sleutels;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Inloghulp(
            Hulpcodes hulpcodes,
            Factoren factoren,
            Accounts accounts,
            Toegang toegang,
            Sessierechten sessierechten,
            Wachtwoorden wachtwoorden,
            Inlogteller teller,
            Bevoegdheden bevoegdheden,
            Overnamewacht overnamewacht,
            Apisleutels sleutels,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.hulpcodes = hulpcodes;
        this.factoren = factoren;
        this.accounts = accounts;
        this.toegang = toegang;
        this.sessierechten = sessierechten;
        this.wachtwoorden = wachtwoorden;
        this.teller = teller;
        this.bevoegdheden = bevoegdheden;
        this.overnamewacht = overnamewacht;
        this.sleutels = sleutels;
        this.gebeurtenissen = gebeurtenissen;
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

    /** A role that waits for a yes helps nobody: else one person's two accounts would be two people. */
    private boolean telt(Gebruiker ik, Gebruiker ander) {
        return bevoegdheden.telt(ik.account(), Rol.BEHEERDER)
                || (bevoegdheden.telt(ik.account(), Rol.ORGANISATIEBEHEERDER) && zelfdeOrganisatie(ik, ander));
    }

    private static boolean zelfdeOrganisatie(Gebruiker ik, Gebruiker ander) {
        return ik.organisatie() != null && ik.organisatie().equals(ander.organisatie());
    }

    private static boolean magHelpen(Gebruiker ik, Gebruiker ander) {
        return !ik.account().equals(ander.account())
                && (ik.heeft(Rol.BEHEERDER) || (ik.heeft(Rol.ORGANISATIEBEHEERDER) && zelfdeOrganisatie(ik, ander)));
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
        if (!telt(ik, ander)) {
            teller.noteer("hulpcode geweigerd: rol telt nog niet", ander);
            throw new Fout.RegelGeschonden("Je rol is nieuw. Je geeft hulpcodes zodra een andere beheerder of de "
                    + "privacyfunctionaris jou bevestigde en de wachttijd voorbij is. Vraag het tot dan een collega.");
        }
        if (hulpcodes.gaf(ik.account(), account, soort.andere(), klok.instant().minus(TWEE_MENSEN))) {
            teller.noteer("hulpcode geweigerd: ander nodig", ander);
            throw new Fout.RegelGeschonden("Jij gaf " + ander.naam() + " deze week al een code voor "
                    + soort.andere().label() + ". Voor " + soort.label() + " moet een andere beheerder de code geven. "
                    + "Zo kan niemand in zijn eentje een account overnemen.");
        }
        gebeurtenissen.publishEvent(new AccountGewijzigd(account, soort.gegeven()));
        teller.noteer("hulpcode gegeven voor " + soort.label(), ander);
        return hulpcodes.geef(account, soort, ik.account());
    }

    /** Sets a new password with a code from a colleague. Says the same to a wrong name and a wrong code. */
    public void herstelWachtwoord(String gebruikersnaam, String code, String nieuw) {
        wachtwoorden.keur(nieuw, gebruikersnaam);
        teller.vereisGeenPauze(gebruikersnaam);
        Optional<Gebruiker> bekend = accounts.metNaam(gebruikersnaam.strip());
        Codeuitslag uitslag = bekend.map(een -> hulpcodes.gebruik(een.account(), Hulpsoort.WACHTWOORD, code))
                .orElse(Codeuitslag.FOUT);
        if (bekend.isEmpty() || uitslag == Codeuitslag.FOUT) {
            teller.mislukt(gebruikersnaam, "hulpcode");
            throw new Fout.RegelGeschonden(KLOPT_NIET);
        }
        Gebruiker wie = bekend.get();
        vereisNieuw(wie, uitslag);
        accounts.zetWachtwoord(wie.account(), nieuw);
        overnamewacht.wachtwoordMetCode(wie.account());
        gebeurtenissen.publishEvent(new AccountGewijzigd(wie.account(), Accountwijziging.WACHTWOORD_HERSTELD));
        sleutels.trekAllesIn(wie.account());
        teller.gelukt(wie, "wachtwoord hersteld met hulpcode");
    }

    private void vereisNieuw(Gebruiker wie, Codeuitslag uitslag) {
        if (uitslag == Codeuitslag.AL_GEBRUIKT) {
            teller.alGebruikt(wie, "hulpcode");
            throw new Fout.RegelGeschonden(
                    "Deze hulpcode is al gebruikt. Dat telt niet als fout. Vraag je beheerder een nieuwe.");
        }
    }

    /** Removes every second factor with a code from a colleague; a new one must be set up before anything opens. */
    public void herstelTweedeStap(HttpServletRequest vraag, Gebruiker wie, String code) {
        teller.vereisGeenPauze(wie);
        Codeuitslag uitslag = hulpcodes.gebruik(wie.account(), Hulpsoort.TWEEDE_STAP, code);
        if (uitslag == Codeuitslag.FOUT) {
            teller.mislukt(wie, "hulpcode");
            throw new Fout.RegelGeschonden("Deze hulpcode klopt niet of is verlopen. Vraag je beheerder een nieuwe.");
        }
        vereisNieuw(wie, uitslag);
        factoren.haalAllesWeg(wie.account());
        overnamewacht.tweedeStapMetCode(wie.account());
        gebeurtenissen.publishEvent(new AccountGewijzigd(wie.account(), Accountwijziging.TWEEDE_STAP_HERSTELD));
        sleutels.trekAllesIn(wie.account());
        teller.noteer("tweede stap hersteld met hulpcode", wie);
        accounts.meldEldersAf(wie.account(), vraag.getSession().getId());
        sessierechten.zetHalverwege(vraag, wie);
    }
}
