package nl.kortelijnen.consultatie.ui;

/** Where the pages of this module are. */
final class Adressen {

    static final String LIJST = "consultaties";
    static final String NIEUW = LIJST + "/nieuw";

    private Adressen() {}

    static String van(String nummer) {
        return LIJST + "/" + nummer;
    }
}
