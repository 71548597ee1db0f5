package nl.kortelijnen.toegang.inloggen;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The portal as a passkey knows it. A passkey belongs to the address {@code kortelijnen.adres}: it works there and
 * nowhere else, so that a page that only looks like ours gets nothing.
 */
@Component
class Passkeyloket {

    private final Environment omgeving;
    private final Passkeyhouders houders;
    private final UserCredentialRepository passkeys;
    private final URI adres;
    private final SingletonSupplier<Webauthn4JRelyingPartyOperations> loket = SingletonSupplier.of(this::open);

    Passkeyloket(
            Environment omgeving,
            Passkeyhouders houders,
            JdbcOperations jdbc,
            @Value("${kortelijnen.adres:http://localhost}") URI adres) {
        this.omgeving = omgeving;
        this.houders = houders;
        this.passkeys = new JdbcUserCredentialRepository(jdbc);
        this.adres = adres;
    }

    UserCredentialRepository passkeys() {
        return passkeys;
    }

    WebAuthnRelyingPartyOperations loket() {
        return loket.obtain();
    }

    /** Made at first use: without an address of its own the portal knows its port only when it runs. */
    private Webauthn4JRelyingPartyOperations open() {
        boolean hier = "localhost".equals(adres.getHost()) && adres.getPort() < 0;
        String herkomst = adres.getScheme() + "://" + adres.getAuthority()
                + (hier ? ":" + omgeving.getProperty("local.server.port", "8080") : "");
        PublicKeyCredentialRpEntity wij = PublicKeyCredentialRpEntity.builder()
                .id(adres.getHost())
                .name("Korte Lijnen")
                .build();
        var nieuw = new Webauthn4JRelyingPartyOperations(houders, passkeys, wij, Set.of(herkomst));
        // with a fingerprint, face or PIN a passkey is two factors by itself
        nieuw.setCustomizeCreationOptions(
                wensen -> wensen.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        nieuw.setCustomizeRequestOptions(wensen -> wensen.userVerification(UserVerificationRequirement.REQUIRED));
        return nieuw;
    }
}
