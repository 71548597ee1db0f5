package nl.kortelijnen.toegang.inloggen;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.Factorbron;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of an account. */
@Component
class Passkeykast implements Factorbron {

    static final int LANGSTE_NAAM = 60;

    private final UserCredentialRepository passkeys;

    Passkeykast(Passkeyloket loket) {
        this.passkeys = loket.passkeys();
    }

    @Override
    public boolean heeft(UUID account) {
        return !van(account).isEmpty();
    }

    List<Passkey> van(UUID account) {
        return rijen(account).stream()
                .map(rij -> new Passkey(
                        rij.getCredentialId().toBase64UrlString(), rij.getLabel(), rij.getCreated(), rij.getLastUsed()))
                .sorted(Comparator.comparing(Passkey::gemaakt))
                .toList();
    }

    private List<CredentialRecord> rijen(UUID account) {
        return passkeys.findByUserId(Passkeyhouders.sleutel(account));
    }

    void noem(UUID account, String id, String naam) {
        passkeys.save(ImmutableCredentialRecord.fromCredentialRecord(vereis(account, id))
                .label(keurNaam(naam))
                .build());
    }

    void haalWeg(UUID account, String id) {
        passkeys.delete(vereis(account, id).getCredentialId());
    }

    void haalAllesWeg(UUID account) {
        rijen(account).forEach(rij -> passkeys.delete(rij.getCredentialId()));
    }

    private CredentialRecord vereis(UUID account, String id) {
        Bytes gezocht = Bytes.fromBase64(id);
        return rijen(account).stream()
                .filter(rij -> rij.getCredentialId().equals(gezocht))
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Deze passkey is er niet (meer)."));
    }

    static String keurNaam(String naam) {
        String kaal = naam.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE_NAAM) {
            throw new Fout.RegelGeschonden(
                    "Geef de passkey een naam van hooguit " + LANGSTE_NAAM + " tekens, bijvoorbeeld: mijn telefoon.");
        }
        return kaal;
    }
}
