package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Service;

/** Choosing another password, by whoever knows the present one. Other sessions of the account end. */
@Service
public class Wachtwoordwissel {

    private final Aanmelding aanmelding;
    private final Factorinstelling instelling;
    private final Accounts accounts;
    private final Inlogteller teller;

    Wachtwoordwissel(Aanmelding aanmelding, Factorinstelling instelling, Accounts accounts, Inlogteller teller) {
        this.aanmelding = aanmelding;
        this.instelling = instelling;
        this.accounts = accounts;
        this.teller = teller;
    }

    /**
     * For whoever is signed in; with a second factor that must just have been given.
     *
     * @throws Fout.RegelGeschonden with what to mend
     */
    public void wissel(HttpServletRequest vraag, String huidig, String nieuw) {
        Gebruiker wie = instelling.magVeranderen();
        wissel(wie, huidig, nieuw, vraag.getSession().getId());
        teller.gelukt(wie, "wachtwoord gewijzigd");
    }

    /** In place of a password that somebody else chose. After this one signs in anew: every session ends. */
    public void vervangTijdelijk(String huidig, String nieuw) {
        Gebruiker wie = aanmelding.vereis();
        if (!aanmelding.wachtwoordTijdelijk()) {
            throw new Fout.GeenToegang("Je wachtwoord verander je op je profiel.");
        }
        wissel(wie, huidig, nieuw, "geen");
        teller.gelukt(wie, "eerste eigen wachtwoord gekozen");
    }

    private void wissel(Gebruiker wie, String huidig, String nieuw, String dezeSessie) {
        teller.vereisGeenPauze(wie);
        if (!accounts.kloptWachtwoord(wie.account(), huidig)) {
            teller.mislukt(wie, "huidig wachtwoord");
            throw new Fout.RegelGeschonden(
                    "Je huidige wachtwoord klopt niet. Er is niets veranderd. Probeer het nog eens.");
        }
        if (huidig.equals(nieuw)) {
            throw new Fout.RegelGeschonden("Dit is je huidige wachtwoord. Kies een ander.");
        }
        accounts.zetWachtwoord(wie.account(), nieuw, dezeSessie);
    }
}
