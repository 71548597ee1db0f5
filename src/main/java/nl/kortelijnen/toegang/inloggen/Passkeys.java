package nl.kortelijnen.toegang.inloggen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.toezicht.Overnamewacht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Tweedefactor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys: made and removed by their owner, and given instead of a password and a code or as second step. The page
 * talks to the browser; Spring Security holds the answer against the question.
 */
@Service
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NIEUW =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> GEGEVEN =
            new TypeReference<>() {};

    private final Passkeyloket loket;
    private final Passkeykast kast;
    private final Aanmelding aanmelding;
    private final Factorinstelling instelling;
    private final Accounts accounts;
    private final Overnamewacht overnamewacht;
    private final Clock klok;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(
            Passkeyloket loket,
            Passkeykast kast,
            Aanmelding aanmelding,
            Factorinstelling instelling,
            Accounts accounts,
            Overnamewacht overnamewacht,
            Clock klok) {
        this.loket = loket;
        this.kast = kast;
        this.aanmelding = aanmelding;
        this.instelling = instelling;
        this.accounts = accounts;
        this.overnamewacht = overnamewacht;
        this.klok = klok;
    }

    public List<Passkey> mijn() {
        return kast.van(aanmelding.vereis().account());
    }

    /** Whether a passkey may be made without giving a second factor first: as long as there is none. */
    public boolean magMeteen() {
        return aanmelding.keuze().leeg();
    }

    /** What to ask the browser to make a passkey for whoever is signed in. */
    public Passkeyvraag<PublicKeyCredentialCreationOptions> vraagNieuwe() {
        instelling.magVeranderen();
        Authentication bewijs =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        PublicKeyCredentialCreationOptions wensen = loket.loket()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(bewijs));
        return new Passkeyvraag<>(json.writeValueAsString(wensen), wensen);
    }

    /** Keeps the new passkey; it counts as given in this session. */
    public void bewaar(
            HttpServletRequest vraag,
            Passkeyvraag<PublicKeyCredentialCreationOptions> gevraagd,
            String antwoord,
            String naam) {
        Gebruiker gebruiker = instelling.magVeranderen();
        String gekeurd = Passkeykast.keurNaam(naam);
        boolean eerste = magMeteen();
        try {
            loket.loket()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            gevraagd.wensen(), new RelyingPartyPublicKey(json.readValue(antwoord, NIEUW), gekeurd)));
        } catch (RuntimeException e) {
            LOG.info("Passkey not accepted", e);
            throw new Fout.RegelGeschonden("Deze passkey kunnen we niet gebruiken. Probeer het opnieuw, of kies een "
                    + "ander toestel of een andere sleutel. Hij moet om een vinger, gezicht of pincode vragen.");
        }
        if (eerste) {
            overnamewacht.eersteFactor(gebruiker.account());
        }
        aanmelding.open(vraag, gebruiker, "passkey ingesteld", Tweedefactor.passkey(klok.instant()));
    }

    /** What to ask the browser: any passkey of this portal, or one of whoever is at the door. */
    public Passkeyvraag<PublicKeyCredentialRequestOptions> vraag() {
        PublicKeyCredentialRequestOptions wensen = loket.loket()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        SecurityContextHolder.getContext().getAuthentication()));
        return new Passkeyvraag<>(json.writeValueAsString(wensen), wensen);
    }

    /**
     * Signs in with a passkey, or takes the second step with it.
     *
     * @throws Fout.RegelGeschonden when it is not one of ours, or not of whoever is at the door
     */
    public void geef(
            HttpServletRequest vraag, Passkeyvraag<PublicKeyCredentialRequestOptions> gevraagd, String antwoord) {
        Gebruiker gebruiker = eigenaar(gevraagd, antwoord);
        aanmelding
                .wie()
                .filter(wie -> !wie.account().equals(gebruiker.account()))
                .ifPresent(ander -> {
                    throw geweigerd();
                });
        aanmelding.open(vraag, gebruiker, "passkey", Tweedefactor.passkey(klok.instant()));
        overnamewacht.bewezen(gebruiker.account());
    }

    private Gebruiker eigenaar(Passkeyvraag<PublicKeyCredentialRequestOptions> gevraagd, String antwoord) {
        try {
            PublicKeyCredentialUserEntity houder = loket.loket()
                    .authenticate(new RelyingPartyAuthenticationRequest(
                            gevraagd.wensen(), json.readValue(antwoord, GEGEVEN)));
            return Passkeyhouders.account(houder.getId())
                    .flatMap(accounts::actieve)
                    .orElseThrow(Passkeys::geweigerd);
        } catch (RuntimeException e) {
            LOG.info("Passkey refused", e);
            throw geweigerd();
        }
    }

    private static Fout.RegelGeschonden geweigerd() {
        return new Fout.RegelGeschonden(
                "Met deze passkey kom je hier niet binnen. Kies een andere, of log in met je wachtwoord.");
    }

    public void noem(String id, String naam) {
        kast.noem(aanmelding.vereis().account(), id, naam);
    }

    /** Removes one; without another second factor this session has none any more. */
    public void haalWeg(HttpServletRequest vraag, String id) {
        Gebruiker gebruiker = instelling.magVeranderen();
        kast.haalWeg(gebruiker.account(), id);
        instelling.naWeghalen(vraag, gebruiker, "passkey weggehaald");
    }
}
