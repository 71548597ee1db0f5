package nl.kortelijnen.opslagproces;

/** What was asked is not done, for a reason that the person who asked can mend; the message says which. */
final class Weigering extends Exception {

    Weigering(String reden) {
        super(reden);
    }
}
