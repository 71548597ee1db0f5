package nl.kortelijnen.consultatie.ui;

import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.ui.daarna.Ontvangenteller;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Menuteller;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** How many consultations wait for somebody, in the menu. */
@Component
class Consultatieteller implements Menuteller {

    private final Consultaties consultaties;
    private final Ontvangenteller ontvangen;

    Consultatieteller(Consultaties consultaties, Ontvangenteller ontvangen) {
        this.consultaties = consultaties;
        this.ontvangen = ontvangen;
    }

    @Override
    public String route() {
        return Consultadres.LIJST;
    }

    /** Zero as well when the network cannot be asked: the start page and the list then say so. */
    @Override
    public int aantal(Gebruiker gebruiker) {
        try {
            return consultaties.wachtend(gebruiker) + ontvangen.aantal(gebruiker);
        } catch (Fout.Onbereikbaar e) {
            return 0;
        }
    }
}
