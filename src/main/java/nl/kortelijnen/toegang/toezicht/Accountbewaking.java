package nl.kortelijnen.toegang.toezicht;

import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.AccountGewijzigd;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.Accountwijziging;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stands behind every change that one person makes to another's account, whatever page or module it came from: the second
 * factor must just have been given, it is in the log, its owner hears of it, and new powers wait.
 */
@Component
class Accountbewaking {

    private final Toegang toegang;
    private final Accounts accounts;
    private final Logboek logboek;
    private final Accountmeldingen meldingen;
    private final Bevoegdheden bevoegdheden;
    private final Overnamewacht overnamewacht;

    Accountbewaking(
            Toegang toegang,
            Accounts accounts,
            Logboek logboek,
            Accountmeldingen meldingen,
            Bevoegdheden bevoegdheden,
            Overnamewacht overnamewacht) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.logboek = logboek;
        this.meldingen = meldingen;
        this.bevoegdheden = bevoegdheden;
        this.overnamewacht = overnamewacht;
    }

    @EventListener
    void gewijzigd(AccountGewijzigd wijziging) {
        Optional<Gebruiker> door = toegang.huidige();
        boolean aanDeDeur = wijziging.wat() == Accountwijziging.WACHTWOORD_HERSTELD
                || wijziging.wat() == Accountwijziging.TWEEDE_STAP_HERSTELD;
        if (aanDeDeur) {
            meldingen.noteer(wijziging.account(), wijziging.wat(), Optional.empty());
        } else if (door.isPresent()) {
            vanIemand(wijziging, door.get());
        }
    }

    private void vanIemand(AccountGewijzigd wijziging, Gebruiker door) {
        String wie = accounts.gebruiker(wijziging.account()).orElseThrow().gebruikersnaam();
        Accountwijziging wat = wijziging.wat();
        if (!mag(wijziging, door) || !toegang.onlangsBevestigd()) {
            logboek.noteer(Loggebeurtenis.geweigerd(wat.logsoort(), null, "account", wie, wat.label()));
            throw new Fout.GeenToegang("Hiervoor geef je eerst je tweede stap nog eens. Er is niets veranderd.");
        }
        if (wat.logsoort() != Logsoort.INLOGGEN) {
            logboek.noteer(
                    Loggebeurtenis.gelukt(wat.logsoort(), null, "account", wie, wat.label() + rollen(wijziging)));
        }
        meldingen.noteer(wijziging.account(), wat, Optional.of(door.account()));
        pasToe(wijziging, door.account());
    }

    private void pasToe(AccountGewijzigd wijziging, UUID door) {
        UUID account = wijziging.account();
        if (wijziging.wat() == Accountwijziging.GEMAAKT) {
            overnamewacht.kreegEersteWachtwoord(account);
        } else if (wijziging.wat() == Accountwijziging.TERUGGEZET) {
            overnamewacht.teruggezet(account);
        }
        bevoegdheden.gegeven(account, wijziging.erbij(), door);
    }

    /** The privacy officer can take a role or an account, and give none. */
    private static boolean mag(AccountGewijzigd wijziging, Gebruiker door) {
        return door.heeft(Rol.BEHEERDER)
                || door.heeft(Rol.ORGANISATIEBEHEERDER)
                || (door.heeft(Rol.PRIVACYFUNCTIONARIS)
                        && wijziging.erbij().isEmpty()
                        && (wijziging.wat() == Accountwijziging.ROLLEN
                                || wijziging.wat() == Accountwijziging.BEEINDIGD));
    }

    private static String rollen(AccountGewijzigd wijziging) {
        return wijziging.erbij().isEmpty()
                ? ""
                : ": "
                        + String.join(
                                ", ",
                                wijziging.erbij().stream()
                                        .map(Rol::label)
                                        .sorted()
                                        .toList());
    }
}
