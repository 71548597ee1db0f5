package nl.kortelijnen.toegang.inloggen;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The second factors of an account, together. */
@Component
class Factoren {

    private final Inlogcodes codes;
    private final Herstelcodes herstelcodes;

    Factoren(Inlogcodes codes, Herstelcodes herstelcodes) {
        this.codes = codes;
        this.herstelcodes = herstelcodes;
    }

    Inlogcodes codes() {
        return codes;
    }

    Herstelcodes herstelcodes() {
        return herstelcodes;
    }

    Factorkeuze van(UUID account) {
        return new Factorkeuze(codes.sinds(account).orElse(null), herstelcodes.over(account), false);
    }
}
