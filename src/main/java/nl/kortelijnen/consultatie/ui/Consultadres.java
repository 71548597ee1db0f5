package nl.kortelijnen.consultatie.ui;

import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where the pages of this module are. */
final class Consultadres {

    static final String LIJST = Paginas.CONSULTATIES;
    static final String NIEUW = Paginas.CONSULTATIE_VRAGEN;

    private Consultadres() {}

    static String van(String nummer) {
        return LIJST + "/" + nummer;
    }
}
