package nl.kortelijnen.opslagproces;

import java.nio.file.Path;

/**
 * Where is what in the folder of the stores, itself a folder of the data folder.
 *
 * @param opslag absolute
 */
record Opslagmappen(Path opslag) {

    static Opslagmappen in(Path gegevensmap) {
        return new Opslagmappen(gegevensmap.resolve("opslag"));
    }

    Path neo4j() {
        return opslag.resolve("neo4j");
    }

    Path postgres() {
        return opslag.resolve("postgres");
    }

    Path programmas() {
        return opslag.resolve("programma");
    }

    Path tijdelijk() {
        return opslag.resolve("tmp");
    }

    Path wachtwoord() {
        return opslag.resolve("wachtwoord");
    }

    Path slot() {
        return opslag.resolve("opslag.slot");
    }

    /** With what the texts are encrypted; the portal makes it, and no backup holds it. */
    Path sleutels() {
        return opslag.resolveSibling("sleutel").resolve("kluis.sleutels");
    }

    /** Held by the portal that owns the whole data folder. */
    Path portaalslot() {
        return opslag.resolveSibling("portaal.slot");
    }
}
