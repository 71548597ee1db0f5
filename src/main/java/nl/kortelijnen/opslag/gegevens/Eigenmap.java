package nl.kortelijnen.opslag.gegevens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that only the user the portal runs as can open: made so, and made so again when it was there already. */
public final class Eigenmap {

    private static final Set<PosixFilePermission> ALLEEN_EIGENAAR = PosixFilePermissions.fromString("rwx------");

    private Eigenmap() {}

    public static Path maak(Path map) throws IOException {
        Files.createDirectories(map);
        if (map.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !Files.getPosixFilePermissions(map).equals(ALLEEN_EIGENAAR)) {
            Files.setPosixFilePermissions(map, ALLEEN_EIGENAAR);
        }
        return map;
    }
}
