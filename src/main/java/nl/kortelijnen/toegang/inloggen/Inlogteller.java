package nl.kortelijnen.toegang.inloggen;

import java.time.Duration;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.Inlogpogingen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** Counts and writes down what happens with second factors. A wrong code counts like a wrong password. */
@Component
class Inlogteller {

    private final Inlogpogingen pogingen;
    private final Accounts accounts;
    private final Logboek logboek;

    Inlogteller(Inlogpogingen pogingen, Accounts accounts, Logboek logboek) {
        this.pogingen = pogingen;
        this.accounts = accounts;
        this.logboek = logboek;
    }

    void vereisGeenPauze(Gebruiker gebruiker) {
        vereisGeenPauze(gebruiker.gebruikersnaam());
    }

    void vereisGeenPauze(String gebruikersnaam) {
        pogingen.wacht(gebruikersnaam).ifPresent(nog -> {
            throw new Fout.RegelGeschonden("Er is te vaak iets verkeerds ingevuld. Voor de veiligheid wachten we even: "
                    + "over " + Nederlands.duur(nog.plus(Duration.ofMinutes(1))) + " kun je het weer proberen.");
        });
    }

    void mislukt(Gebruiker gebruiker, String soort) {
        pogingen.mislukt(gebruiker.gebruikersnaam());
        weiger(soort, gebruiker.gebruikersnaam());
    }

    /** A typed name: it is written down only when somebody has it, for it may be a password. */
    void mislukt(String getypteNaam, String soort) {
        pogingen.mislukt(getypteNaam);
        weiger(
                soort,
                accounts.metNaam(getypteNaam.strip())
                        .map(Gebruiker::gebruikersnaam)
                        .orElse("onbekende naam"));
    }

    /** It was right before: nobody is guessing, so it does not count. */
    void alGebruikt(Gebruiker gebruiker, String soort) {
        logboek.noteer(
                Loggebeurtenis.geweigerd(Logsoort.INLOGGEN, null, soort, gebruiker.gebruikersnaam(), "is al gebruikt"));
    }

    private void weiger(String soort, String naam) {
        logboek.noteer(Loggebeurtenis.geweigerd(Logsoort.INLOGGEN, null, soort, naam, "klopt niet"));
    }

    void gelukt(Gebruiker gebruiker, String soort) {
        pogingen.gelukt(gebruiker.gebruikersnaam());
        noteer(soort, gebruiker);
    }

    /** Something about signing in that was done for this person. */
    void noteer(String soort, Gebruiker gebruiker) {
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.INLOGGEN, null, soort, gebruiker.gebruikersnaam(), ""));
    }
}
