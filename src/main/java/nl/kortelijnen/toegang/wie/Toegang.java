package nl.kortelijnen.toegang.wie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The one place that says who is asking and what they may do. Views, API, sockets, exports and background work all ask
 * here; without a clear yes the answer is no.
 */
@Service
public class Toegang {

    /** How long a second factor counts as just given. */
    public static final Duration ONLANGS = Duration.ofMinutes(5);

    private static final ScopedValue<Boolean> PORTAAL = ScopedValue.newInstance();

    private final Clock klok;
    private final ObjectProvider<Rolwacht> rolwacht;

    /** @param rolwacht asked when it is needed: it asks here itself who somebody is */
    public Toegang(Clock klok, ObjectProvider<Rolwacht> rolwacht) {
        this.klok = klok;
        this.rolwacht = rolwacht;
    }

    /** Who is signed in on this thread, if anybody. */
    public Optional<Gebruiker> huidige() {
        Authentication authenticatie = SecurityContextHolder.getContext().getAuthentication();
        return authenticatie != null && authenticatie.getPrincipal() instanceof Ingelogde ingelogde
                ? Optional.of(ingelogde.gebruiker())
                : Optional.empty();
    }

    /** @throws Fout.GeenToegang when nobody is signed in */
    public Gebruiker vereis() {
        return huidige().orElseThrow(() -> new Fout.GeenToegang("Log eerst in. Wat je typte is niet verstuurd."));
    }

    /** @throws Fout.GeenToegang when the one who asks does not have this role */
    public Gebruiker vereis(Rol rol) {
        Gebruiker gebruiker = vereis();
        if (!gebruiker.heeft(rol)) {
            throw new Fout.GeenToegang("Dit kan alleen iemand met de rol "
                    + rol.label().toLowerCase(Nederlands.TAAL) + ". Vraag het je beheerder als dit bij je werk hoort.");
        }
        return gebruiker;
    }

    /**
     * As {@link #vereis(Rol)}, for reading about others: a role that waits for a second person's yes is none.
     *
     * @throws Fout.GeenToegang when the one who asks does not have this role, or it does not count yet
     */
    public Gebruiker vereisGeteld(Rol rol) {
        Gebruiker gebruiker = vereis(rol);
        if (rolwacht.stream().anyMatch(wacht -> wacht.wacht(gebruiker.account(), rol))) {
            throw new Fout.GeenToegang("Je rol telt nog niet. Dat doet hij na de wachttijd, als een tweede persoon jou "
                    + "heeft bevestigd.");
        }
        return gebruiker;
    }

    /** Whether this session (or the one in which this API key was made) was opened with a second factor too. */
    public boolean metTweedeFactor() {
        return factoren().findAny().isPresent();
    }

    /**
     * Whether a second factor was given in the last {@link #ONLANGS}. For what leaves the portal (an export, a print)
     * and for changing how one signs in; ask for it with {@code Bevestiging} in {@code portaal}.
     */
    public boolean onlangsBevestigd() {
        Instant grens = klok.instant().minus(ONLANGS);
        return factoren()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .filter(factor -> !factor.getAuthority().equals(Tweedefactor.SLEUTEL))
                .anyMatch(factor -> factor.getIssuedAt().isAfter(grens));
    }

    /** Whether this may be done: always in a session; with a key only when it was made for that. */
    public boolean sleutelMag(Sleutelrecht recht) {
        Authentication authenticatie = SecurityContextHolder.getContext().getAuthentication();
        return authenticatie == null
                || !(authenticatie.getCredentials() instanceof Sleuteleigenaar)
                || authenticatie.getAuthorities().stream()
                        .anyMatch(heeft -> recht.recht().equals(heeft.getAuthority()));
    }

    private static Stream<? extends GrantedAuthority> factoren() {
        Authentication authenticatie = SecurityContextHolder.getContext().getAuthentication();
        return authenticatie == null || !(authenticatie.getPrincipal() instanceof Ingelogde)
                ? Stream.empty()
                : authenticatie.getAuthorities().stream()
                        .filter(recht -> Tweedefactor.BEWIJZEN.contains(recht.getAuthority()));
    }

    /**
     * For what everybody with an account may read: somebody is signed in, or the portal is at work by itself.
     *
     * @throws Fout.GeenToegang when it is neither
     */
    public void vereisLezer() {
        if (!PORTAAL.isBound()) {
            vereis();
        }
    }

    /**
     * Work of the portal itself, without a user: loading, indexing, following up an event. It may read what everybody
     * with an account may read, and no more; never call this on behalf of a request.
     */
    public <T> T namensHetPortaal(Supplier<T> werk) {
        return ScopedValue.where(PORTAAL, Boolean.TRUE).call(werk::get);
    }
}
