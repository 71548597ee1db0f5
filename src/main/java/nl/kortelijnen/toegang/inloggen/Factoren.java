package nl.kortelijnen.toegang.inloggen;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The second factors of an account, together. */
@Component
class Factoren {

    private final Inlogcodes codes;
    private final Herstelcodes herstelcodes;
    private final Passkeykast passkeys;

    Factoren(Inlogcodes codes, Herstelcodes herstelcodes, Passkeykast passkeys) {
        this.codes = codes;
        this.herstelcodes = herstelcodes;
        this.passkeys = passkeys;
    }

    Inlogcodes codes() {
        return codes;
    }

    Herstelcodes herstelcodes() {
        return herstelcodes;
    }

    Factorkeuze van(UUID account) {
        return new Factorkeuze(codes.sinds(account).orElse(null), herstelcodes.over(account), passkeys.heeft(account));
    }

    void haalAllesWeg(UUID account) {
        codes.haalWeg(account);
        herstelcodes.haalWeg(account);
        passkeys.haalAllesWeg(account);
    }
}
