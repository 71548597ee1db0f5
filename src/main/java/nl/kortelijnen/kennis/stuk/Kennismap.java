package nl.kortelijnen.kennis.stuk;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The folder {@code kennis} of the content, with its folders within. Only files that changed are read again. */
@Component
public class Kennismap {

    private static final int DIEPSTE = 12;

    private final Inhoudsmap inhoud;
    private Map<Path, Gelezenbestand> gelezen = Map.of();

    public Kennismap(Inhoudsmap inhoud) {
        this.inhoud = inhoud;
    }

    /** Where the files are; null while there is no such folder. */
    public @Nullable Path pad() {
        return inhoud.deel("kennis").filter(Files::isDirectory).orElse(null);
    }

    /** Looks at every file; reads what is new or changed, on all processors. */
    public synchronized Kennisstand lees() throws IOException {
        Path map = pad();
        if (map == null) {
            gelezen = Map.of();
            return Kennisstand.LEEG;
        }
        Map<Path, Gelezenbestand> vorige = gelezen;
        SortedMap<Path, BasicFileAttributes> bestanden = bestanden(map);
        Map<Path, Gelezenbestand> nieuw = new ConcurrentHashMap<>();
        bestanden.entrySet().parallelStream().forEach(bestand -> {
            Gelezenbestand toen = vorige.get(bestand.getKey());
            boolean zelfde = toen != null
                    && toen.grootte() == bestand.getValue().size()
                    && toen.gewijzigd() == gewijzigd(bestand.getValue());
            nieuw.put(
                    bestand.getKey(), toen != null && zelfde ? toen : lees(map, bestand.getKey(), bestand.getValue()));
        });
        gelezen = new TreeMap<>(nieuw);
        return Kennisstand.van(gelezen.values());
    }

    private static Gelezenbestand lees(Path map, Path bestand, BasicFileAttributes kenmerken) {
        String naam = map.relativize(bestand).toString();
        Kennisitem item = null;
        Inhoudsfout fout = null;
        try {
            item = Kennislezer.lees(bestand);
        } catch (OngeldigeInhoud e) {
            fout = new Inhoudsfout(naam, e.regel(), e.wat());
        } catch (IOException e) {
            fout = new Inhoudsfout(
                    naam,
                    1,
                    "Het bestand kan niet worden gelezen. Kijk of het er nog is en of het gelezen mag worden.");
        }
        return new Gelezenbestand(naam, kenmerken.size(), gewijzigd(kenmerken), item, fout);
    }

    private static long gewijzigd(BasicFileAttributes kenmerken) {
        return kenmerken.lastModifiedTime().to(TimeUnit.MICROSECONDS);
    }

    private static SortedMap<Path, BasicFileAttributes> bestanden(Path map) throws IOException {
        SortedMap<Path, BasicFileAttributes> bestanden = new TreeMap<>();
        Files.walkFileTree(map, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DIEPSTE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) {
                if (kenmerken.isRegularFile() && isKennis(bestand.getFileName().toString())) {
                    bestanden.put(bestand, kenmerken);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path bestand, IOException fout) {
                return FileVisitResult.CONTINUE;
            }
        });
        return bestanden;
    }

    /** Hidden files, notes to editors and what an editor program leaves behind are no knowledge. */
    private static boolean isKennis(String naam) {
        return naam.endsWith(".md") && naam.length() > 3 && !naam.startsWith(".") && !naam.equals("README.md");
    }
}
