package nl.kortelijnen.verslag.ui.notities;

import java.util.UUID;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.notities.Notitie;

/** What a line asks of its page. */
interface Notitieacties {

    boolean magSchrijven();

    void wijzig(Notitie gezien, Punttype soort, String tekst);

    void haalWeg(Notitie gezien);

    /** @param notitie the line, or the group for a new one */
    void schrijft(UUID groep, UUID notitie);

    void stopt();

    void kijkOpnieuw();
}
