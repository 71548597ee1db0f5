package nl.kortelijnen.verslag.ui.punten;

import nl.kortelijnen.gedeeld.Nederlands;

/** How long ago it was said. */
final class Leeftijd {

    private static final int JAAR = 12;

    private Leeftijd() {}

    static String zin(long maanden) {
        if (maanden < 1) {
            return "van deze maand";
        }
        if (maanden < JAAR) {
            return Nederlands.aantal(maanden, "maand", "maanden") + " oud";
        }
        return maanden / JAAR + " jaar oud";
    }
}
