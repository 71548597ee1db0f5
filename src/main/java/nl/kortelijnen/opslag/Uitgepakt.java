package nl.kortelijnen.opslag;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.gegevens.Eigenmap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs as the build unpacked them: copying them takes a tenth of the time that unpacking does. Where
 * they are not, or may not be read, the child process unpacks them itself.
 *
 * @param bron where the build left them
 */
record Uitgepakt(Path bron) {

    private static final Logger LOG = LoggerFactory.getLogger(Uitgepakt.class);
    private static final CopyOption[] ZOALS_HET_IS = {StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS};

    /** All or nothing: a copy that was cut off is not taken for the programs. */
    void naar(Path doel) {
        if (Files.exists(doel) || !Files.isReadable(bron)) {
            return;
        }
        Path half = doel.resolveSibling(doel.getFileName() + ".half");
        try {
            FileSystemUtils.deleteRecursively(half);
            for (Path pad : paden()) {
                Files.copy(pad, in(half, pad), ZOALS_HET_IS);
            }
            zetTijden(half);
            Eigenmap.maak(half);
            Files.move(half, doel, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.info("The programs of PostgreSQL will be unpacked anew: {}", e.toString());
        }
    }

    /** The library unpacks again what looks as if somebody changed it since. */
    private void zetTijden(Path half) throws IOException {
        for (Path pad : paden()) {
            if (Files.isDirectory(pad, LinkOption.NOFOLLOW_LINKS)) {
                Files.setLastModifiedTime(in(half, pad), Files.getLastModifiedTime(pad));
            }
        }
    }

    private Path in(Path map, Path pad) {
        return map.resolve(bron.relativize(pad).toString());
    }

    private List<Path> paden() throws IOException {
        try (Stream<Path> alles = Files.walk(bron)) {
            return alles.toList();
        }
    }
}
