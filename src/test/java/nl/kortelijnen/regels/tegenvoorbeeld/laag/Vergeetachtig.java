package nl.kortelijnen.regels.tegenvoorbeeld.laag;

import nl.kortelijnen.opslag.kluis.Kluis;

/** Encrypts, and has nobody who gives its texts a new key. */
final class Vergeetachtig {

    private Vergeetachtig() {}

    static String bewaar(Kluis kluis) {
        return kluis.versleutel("tekst", "plek");
    }
}
