package nl.kortelijnen.portaal.aanbod;

import java.util.List;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** What a module tells under the bell, beside what waits on the start page. */
public interface Meldingbron {

    /** What is new for this person; must be quick and must not throw. */
    List<Melding> voor(Gebruiker gebruiker);
}
