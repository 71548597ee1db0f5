package nl.kortelijnen.portaal;

import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Inloghulp;
import nl.kortelijnen.toegang.inloggen.Passkeys;
import org.springframework.stereotype.Component;

/** Makes the question for a second factor, at the door and later. */
@Component
public class Factorvragen {

    private final Aanmelding aanmelding;
    private final Passkeys passkeys;
    private final Inloghulp hulp;

    Factorvragen(Aanmelding aanmelding, Passkeys passkeys, Inloghulp hulp) {
        this.aanmelding = aanmelding;
        this.passkeys = passkeys;
        this.hulp = hulp;
    }

    /** @param gelukt what happens after the factor was right */
    public Factorvraag maak(Runnable gelukt) {
        return new Factorvraag(aanmelding, passkeys, hulp, gelukt);
    }
}
