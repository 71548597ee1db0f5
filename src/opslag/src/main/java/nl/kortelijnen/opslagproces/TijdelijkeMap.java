package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The folder for what lives no longer than this process; a killed predecessor could not clear it. */
record TijdelijkeMap(Path map) {

    void ruimOp() throws IOException {
        Files.createDirectories(map);
        List<Path> inhoud;
        try (var alles = Files.walk(map)) {
            inhoud = alles.filter(pad -> !pad.equals(map))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path pad : inhoud) {
            Files.deleteIfExists(pad);
        }
    }
}
