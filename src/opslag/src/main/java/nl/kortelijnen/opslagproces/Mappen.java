package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** What this process does to folders. */
final class Mappen {

    private Mappen() {}

    static boolean isLeegOfAfwezig(Path map) throws IOException {
        if (!Files.exists(map)) {
            return true;
        }
        try (var inhoud = Files.list(map)) {
            return inhoud.findAny().isEmpty();
        }
    }

    /** Makes the folder, for its owner only. */
    static void maakBesloten(Path map) throws IOException {
        Files.createDirectories(map);
        if (map.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Removes all that is in the folder, but not the folder. */
    static void maakLeeg(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
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
