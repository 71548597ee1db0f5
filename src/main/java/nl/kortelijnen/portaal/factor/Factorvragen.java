package nl.kortelijnen.portaal.factor;

import java.util.Optional;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Democodes;
import nl.kortelijnen.toegang.inloggen.Inloghulp;
import nl.kortelijnen.toegang.inloggen.Passkeys;
import org.springframework.stereotype.Component;

/** Makes the question for a second factor, at the door and later. */
@Component
public class Factorvragen {

    private final Aanmelding aanmelding;
    private final Passkeys passkeys;
    private final Inloghulp hulp;
    private final Optional<Democodes> democodes;

    Factorvragen(Aanmelding aanmelding, Passkeys passkeys, Inloghulp hulp, Optional<Democodes> democodes) {
        this.democodes = democodes;
        this.aanmelding = aanmelding;
        this.passkeys = passkeys;
        this.hulp = hulp;
    }

    /** In a demo, who is at the door needs no app: gives an account of the demo a second step of the demo's. */
    public void begin() {
        democodes.ifPresent(Democodes::begin);
    }

    /** @param gelukt what happens after the factor was right */
    public Factorvraag maak(Runnable gelukt) {
        return new Factorvraag(aanmelding, passkeys, hulp, democodes, gelukt);
    }
}
