package nl.kortelijnen.verslag.ui.notities;

import java.util.UUID;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.notities.Groepsnotitie;

/** What a line asks of its page. */
interface Notitieacties {

    boolean magSchrijven();

    void wijzig(Groepsnotitie gezien, Punttype soort, String tekst);

    void haalWeg(Groepsnotitie gezien);

    /** @param notitie the line, or the group for a new one */
    void schrijft(UUID groep, UUID notitie);

    void stopt();

    void kijkOpnieuw();
}
