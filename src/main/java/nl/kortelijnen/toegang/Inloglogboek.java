package nl.kortelijnen.toegang;

import nl.kortelijnen.toegang.account.AccountRijen;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Halfingelogde;
import nl.kortelijnen.toegang.wie.Ingelogde;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Writes down who came in with a password and who left. A name nobody has is not written: it may be a password. */
@Component
class Inloglogboek {

    private final Logboek logboek;
    private final AccountRijen accounts;

    Inloglogboek(Logboek logboek, AccountRijen accounts) {
        this.logboek = logboek;
        this.accounts = accounts;
    }

    @EventListener
    void binnen(InteractiveAuthenticationSuccessEvent gebeurtenis) {
        switch (gebeurtenis.getAuthentication().getPrincipal()) {
            case Ingelogde wie -> noteer("wachtwoord", wie.getUsername());
            case Halfingelogde half -> noteer("wachtwoord, tweede stap volgt", half.gebruikersnaam());
            case null, default -> {
                // an identity provider: written down where its account is found
            }
        }
    }

    @EventListener
    void weg(LogoutSuccessEvent gebeurtenis) {
        Authentication wie = gebeurtenis.getAuthentication();
        if (wie.getPrincipal() instanceof Ingelogde) {
            noteer("afgemeld", wie.getName());
        }
    }

    private void noteer(String hoe, String gebruikersnaam) {
        logboek.noteer(Loggebeurtenis.gelukt(Logsoort.INLOGGEN, null, hoe, gebruikersnaam, ""));
    }

    void geweigerd(String getypteNaam, String reden) {
        String naam = accounts.vanGebruikersnaam(getypteNaam.strip())
                .map(rij -> rij.gebruikersnaam)
                .orElse("onbekende naam");
        logboek.noteer(Loggebeurtenis.geweigerd(Logsoort.INLOGGEN, null, "wachtwoord", naam, reden));
    }
}
