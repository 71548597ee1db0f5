package nl.kortelijnen.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.gegevens.Eigenmap;
import org.springframework.util.FileSystemUtils;

/**
 * The classes of the child process, loaded and linked beforehand, with which it is ready in half the time (JEP 483, 514).
 * Made once by the build. A JVM that finds that it does not fit, goes on without.
 */
final class Opslagcache {

    private static final Duration GEDULD = Duration.ofMinutes(5);
    private static final int PAGINAGEHEUGEN_MB = 32;

    private Opslagcache() {}

    /**
     * Makes it when it is older than the jars. Where that fails, the build says so and goes on: it is only quicker with.
     *
     * @param args the folder with the jars of the child process
     */
    public static void main(String[] args) throws IOException {
        Path lib = Path.of(args[0]).toAbsolutePath().normalize();
        if (isVerouderd(lib)) {
            Path map = Files.createTempDirectory(lib.getParent(), "cache");
            try {
                Files.deleteIfExists(Opslaginstellingen.cache(lib)); // who makes one cannot start from another
                oefen(lib, map);
                Files.move(map.resolve("nieuw.aot"), Opslaginstellingen.cache(lib), StandardCopyOption.ATOMIC_MOVE);
            } catch (Exception e) {
                System.err.println("The stores will start without a cache, more slowly: " + e.getMessage());
            } finally {
                FileSystemUtils.deleteRecursively(map);
            }
        }
    }

    private static boolean isVerouderd(Path lib) throws IOException {
        if (!Files.exists(Opslaginstellingen.cache(lib))) {
            return true;
        }
        try (Stream<Path> jars = Files.list(lib)) {
            long gemaakt = Opslaginstellingen.cache(lib).toFile().lastModified();
            return jars.anyMatch(jar -> jar.toFile().lastModified() > gemaakt);
        }
    }

    /** What every start does: open both stores, ask the graph something and change it, and stop. */
    private static void oefen(Path lib, Path map) throws Exception {
        var instellingen = new Opslaginstellingen(
                map.resolve("opslag"),
                lib,
                Opslaginstellingen.gebouwdeProgrammas(lib),
                PAGINAGEHEUGEN_MB,
                List.of("-XX:AOTCacheOutput=" + map.resolve("nieuw.aot")));
        Files.createDirectories(instellingen.map());
        var wachtwoord = Opslagwachtwoord.in(instellingen.map());
        var kind = Opslagkind.start(instellingen, wachtwoord, Opslagadressen.OM_HET_EVEN);
        try {
            kind.postgresAdres();
            kind.neo4jAdres();
            kind.warmOp();
            kind.wachtTotWarm();
            Neo4jOefening.doe(kind.neo4jAdres(), wachtwoord.waarde());
        } finally {
            kind.stop(GEDULD); // the cache is written when it ends
            Eigenmap.maak(Opslaginstellingen.gebouwdeProgrammas(lib)); // unpacked so that everybody may write there
        }
    }
}
