package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The room on the disk of a folder. */
record Schijf(Path map) {

    /** What a store needs to write down what it still holds. */
    private static final long OM_NETJES_TE_SLUITEN = 24L << 20;

    boolean heeftRuimteOmTeSluiten() {
        try {
            return Files.getFileStore(map).getUsableSpace() >= OM_NETJES_TE_SLUITEN;
        } catch (IOException e) {
            return false;
        }
    }
}
