package nl.kortelijnen.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Name and password, with a pause after too many failures. A blocked name is not even compared. */
@Component
class Inlogcontrole implements AuthenticationProvider {

    private final DaoAuthenticationProvider wachtwoord;
    private final Inlogpogingen pogingen;

    Inlogcontrole(AccountRijen accounts, PasswordEncoder wachtwoorden, Inlogpogingen pogingen) {
        wachtwoord = new DaoAuthenticationProvider(naam -> accounts.vanGebruikersnaam(naam)
                .map(rij -> new Ingelogde(rij.naarGebruiker(), rij.wachtwoord, rij.actief))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(naam)));
        wachtwoord.setPasswordEncoder(wachtwoorden);
        this.pogingen = pogingen;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication poging) throws AuthenticationException {
        String naam = poging.getName();
        if (pogingen.wacht(naam).isPresent()) {
            throw new LockedException("te vaak geprobeerd");
        }
        try {
            Authentication gelukt = wachtwoord.authenticate(poging);
            pogingen.gelukt(naam);
            return gelukt;
        } catch (BadCredentialsException | DisabledException e) {
            pogingen.mislukt(naam);
            throw pogingen.wacht(naam).isPresent()
                    ? new LockedException("te vaak geprobeerd", e)
                    : new BadCredentialsException("naam of wachtwoord klopt niet", e);
        }
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
