package nl.kortelijnen.toegang.inloggen;

import java.time.Duration;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Inlogpogingen;
import nl.kortelijnen.toegang.Logboek;
import nl.kortelijnen.toegang.Loggebeurtenis;
import nl.kortelijnen.toegang.Logsoort;
import org.springframework.stereotype.Component;

/** Counts and writes down what happens with second factors. A wrong code counts like a wrong password. */
@Component
class Inlogteller {

    private final Inlogpogingen pogingen;
    private final Logboek logboek;

    Inlogteller(Inlogpogingen pogingen, Logboek logboek) {
        this.pogingen = pogingen;
        this.logboek = logboek;
    }

    void vereisGeenPauze(Gebruiker gebruiker) {
        pogingen.wacht(gebruiker.gebruikersnaam()).ifPresent(nog -> {
            throw new Fout.RegelGeschonden("Er is te vaak iets verkeerds ingevuld. Voor de veiligheid wachten we even: "
                    + "over " + Nederlands.duur(nog.plus(Duration.ofMinutes(1))) + " kun je het weer proberen.");
        });
    }

    void mislukt(Gebruiker gebruiker, String soort) {
        pogingen.mislukt(gebruiker.gebruikersnaam());
        logboek.noteer(Loggebeurtenis.geweigerd(
                Logsoort.INLOGGEN, null, soort, gebruiker.gebruikersnaam(), "klopt niet of is al gebruikt"));
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
