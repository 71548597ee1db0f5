package nl.kortelijnen.toegang;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.toegang.account.AccountRijen;
import nl.kortelijnen.toegang.wie.Adresrem;
import nl.kortelijnen.toegang.wie.Halfingelogde;
import nl.kortelijnen.toegang.wie.Herkomst;
import nl.kortelijnen.toegang.wie.Ingelogde;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Name and password, with a pause after too many failures. A blocked name is not even compared. Whoever has a second
 * factor is only halfway in after the password, and failures keep counting until that factor was given.
 */
@Component
public class Inlogcontrole implements AuthenticationProvider {

    private final DaoAuthenticationProvider wachtwoord;
    private final AccountRijen accounts;
    private final Inlogpogingen pogingen;
    private final Adresrem rem;
    private final List<Factorbron> factoren;
    private final Inloglogboek logboek;

    Inlogcontrole(
            AccountRijen accounts,
            PasswordEncoder wachtwoorden,
            Inlogpogingen pogingen,
            Adresrem rem,
            List<Factorbron> factoren,
            Inloglogboek logboek) {
        wachtwoord = new DaoAuthenticationProvider(naam -> accounts.vanGebruikersnaam(naam)
                .map(rij -> new Ingelogde(rij.naarGebruiker(), rij.wachtwoord, rij.actief))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(naam)));
        wachtwoord.setPasswordEncoder(wachtwoorden);
        this.accounts = accounts;
        this.pogingen = pogingen;
        this.rem = rem;
        this.factoren = List.copyOf(factoren);
        this.logboek = logboek;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication poging) throws AuthenticationException {
        String naam = poging.getName();
        if (pogingen.wacht(naam).isPresent()) {
            logboek.geweigerd(naam, "te vaak geprobeerd");
            throw new LockedException("te vaak geprobeerd");
        }
        Optional<String> adres = adres(poging);
        if (adres.filter(rem::remt).isPresent()) {
            logboek.geweigerd(naam, "te vaak geprobeerd vanaf dit adres");
            throw new LockedException("te vaak geprobeerd vanaf dit adres");
        }
        try {
            Authentication gelukt = wachtwoord.authenticate(poging);
            if (gelukt.getPrincipal() instanceof Ingelogde ingelogde && blijftHalverwege(ingelogde)) {
                return halverwege(ingelogde, gelukt);
            }
            pogingen.gelukt(naam);
            return gelukt;
        } catch (BadCredentialsException | DisabledException e) {
            pogingen.mislukt(naam);
            adres.ifPresent(rem::mislukt);
            logboek.geweigerd(naam, "klopt niet");
            throw pogingen.wacht(naam).isPresent()
                    ? new LockedException("te vaak geprobeerd", e)
                    : new BadCredentialsException("naam of wachtwoord klopt niet", e);
        }
    }

    private static Optional<String> adres(Authentication poging) {
        return poging.getDetails() instanceof Herkomst herkomst
                ? Optional.ofNullable(herkomst.getRemoteAddress())
                : Optional.empty();
    }

    private boolean blijftHalverwege(Ingelogde wie) {
        UUID account = wie.gebruiker().account();
        return factoren.stream().anyMatch(bron -> bron.heeft(account))
                || accounts.findById(account)
                        .filter(rij -> rij.wachtwoordTijdelijk)
                        .isPresent();
    }

    private static Authentication halverwege(Ingelogde wie, Authentication gelukt) {
        UsernamePasswordAuthenticationToken half = UsernamePasswordAuthenticationToken.authenticated(
                new Halfingelogde(wie.gebruiker().account(), wie.getUsername()),
                null,
                gelukt.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .toList());
        half.setDetails(gelukt.getDetails());
        return half;
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
