package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The very first start of a store, which makes its files. Killed halfway it leaves files that no later start can use;
 * nobody has been given an address yet, so there is nothing in them. They are put aside, never removed.
 *
 * @param map the folder of the store
 */
record EersteStart(Path map) {

    Path gegevens() {
        return map.resolve("data");
    }

    void ruimMislukteOp() throws IOException {
        if (Files.exists(gelukt()) || !Files.exists(gegevens())) {
            return;
        }
        Path apart = Files.createTempDirectory(map, "onvoltooid-");
        Files.move(gegevens(), apart.resolve("data"));
    }

    void isGelukt() throws IOException {
        if (!Files.exists(gelukt())) {
            Files.createFile(gelukt());
        }
    }

    private Path gelukt() {
        return map.resolve("gemaakt");
    }
}
