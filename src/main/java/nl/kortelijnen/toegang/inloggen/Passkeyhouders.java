package nl.kortelijnen.toegang.inloggen;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkey it is: the account itself, under its random id. There is nothing to store beside it. */
@Component
class Passkeyhouders implements PublicKeyCredentialUserEntityRepository {

    private final Accounts accounts;

    Passkeyhouders(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes sleutel(UUID account) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static Optional<UUID> account(Bytes sleutel) {
        ByteBuffer bytes = ByteBuffer.wrap(sleutel.getBytes());
        return bytes.remaining() == 2 * Long.BYTES
                ? Optional.of(new UUID(bytes.getLong(), bytes.getLong()))
                : Optional.empty();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return account(id)
                .flatMap(accounts::actieve)
                .map(Passkeyhouders::naarHouder)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String gebruikersnaam) {
        return accounts.metNaam(gebruikersnaam).map(Passkeyhouders::naarHouder).orElse(null);
    }

    private static PublicKeyCredentialUserEntity naarHouder(Gebruiker gebruiker) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(sleutel(gebruiker.account()))
                .name(gebruiker.gebruikersnaam())
                .displayName(gebruiker.naam())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity houder) {
        throw new UnsupportedOperationException("An account is made by a beheerder");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("An account is ended by a beheerder");
    }
}
