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
    private static final Set<PosixFilePermission> ALLEEN_LEZEN_EN_SCHRIJVEN =
            PosixFilePermissions.fromString("rw-------");

    private Eigenmap() {}

    public static Path maak(Path map) throws IOException {
        Files.createDirectories(map);
        zet(map, ALLEEN_EIGENAAR);
        return map;
    }

    /** The folder in which all else is; one that belongs to somebody else, as a mounted volume may, stays as it was given. */
    static Path maakGegevensmap(Path map) throws IOException {
        Files.createDirectories(map);
        if (Files.getOwner(map).getName().equals(System.getProperty("user.name"))) {
            zet(map, ALLEEN_EIGENAAR);
        }
        return map;
    }

    /** A file in such a folder. */
    static void sluit(Path bestand) throws IOException {
        zet(bestand, ALLEEN_LEZEN_EN_SCHRIJVEN);
    }

    private static void zet(Path wat, Set<PosixFilePermission> rechten) throws IOException {
        if (wat.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !Files.getPosixFilePermissions(wat).equals(rechten)) {
            Files.setPosixFilePermissions(wat, rechten);
        }
    }
}
