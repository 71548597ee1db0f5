package nl.kortelijnen.consultatie.ui;

/** Where the pages of this module are. */
final class Consultadres {

    static final String LIJST = "consultaties";
    static final String NIEUW = LIJST + "/nieuw";

    private Consultadres() {}

    static String van(String nummer) {
        return LIJST + "/" + nummer;
    }
}
