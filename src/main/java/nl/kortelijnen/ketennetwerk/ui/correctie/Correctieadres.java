package nl.kortelijnen.ketennetwerk.ui.correctie;

import nl.kortelijnen.ketennetwerk.Netwerkadres;

/** Where corrections are read and answered. */
final class Correctieadres {

    static final String PAD = Netwerkadres.NETWERK + "/correcties";

    private Correctieadres() {}
}
