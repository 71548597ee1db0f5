package nl.kortelijnen.opslag;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.kortelijnen.opslag.bewaking.Opslagstand;

/**
 * Stores that have started once and are empty. Their first start takes more than twice as long as the next, so tests
 * begin with a copy; a new child process makes a new template.
 *
 * @param lib the jars of the child process
 */
record Opslagsjabloon(Path lib) {

    void kopieerNaar(Path map) throws IOException, InterruptedException {
        Path sjabloon = sjabloon();
        if (!Files.exists(sjabloon)) {
            maak(sjabloon);
        }
        List<Path> paden;
        try (var alles = Files.walk(sjabloon)) {
            paden = alles.toList();
        }
        for (Path pad : paden) {
            // with its permissions: PostgreSQL refuses a folder that others may read
            Files.copy(pad, map.resolve(sjabloon.relativize(pad)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private Path sjabloon() throws IOException {
        long stand = Files.getLastModifiedTime(lib.resolve("korte-lijnen-opslag.jar"))
                .toMillis();
        return lib.resolveSibling("test").resolve("sjabloon-" + stand);
    }

    private void maak(Path sjabloon) throws IOException, InterruptedException {
        Path map = Files.createTempDirectory(Files.createDirectories(sjabloon.getParent()), "sjabloon");
        try (var opslag = IngebouwdeOpslag.start(TestOpslag.instellingen(map), new Opslagstand())) {
            opslag.postgresAdres();
            opslag.neo4jAdres();
        }
        try {
            Files.move(map, sjabloon, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(sjabloon)) { // unless another JVM of the tests was first
                throw e;
            }
        }
    }
}
