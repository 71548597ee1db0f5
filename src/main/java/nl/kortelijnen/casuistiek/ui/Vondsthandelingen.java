package nl.kortelijnen.casuistiek.ui;

import nl.kortelijnen.casuistiek.Vondst;

/** What the page does when somebody chooses. */
interface Vondsthandelingen {
    void pasToe(Vondst vondst);

    void pasAllesToe();

    void laatStaan(Vondst vondst);

    void laatTochNietStaan(Vondst vondst);

    void maakOngedaan(Oplossing oplossing);
}
