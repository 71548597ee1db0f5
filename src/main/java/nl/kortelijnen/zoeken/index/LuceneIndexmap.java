package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.zoeken.zin.Zinmodel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The folder in which each index has a folder of its own, so that a new one can be built beside the old. */
@Component
class LuceneIndexmap {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndexmap.class);
    private static final String BEGIN = "index-";
    private static final String FORMAAT = "formaat";
    private static final String STEMPEL = "stempel";
    private static final String NR = "nr";
    private static final String ZIN = "zin";

    private final Gegevensmap gegevens;
    private final Clock klok;
    private final Optional<Zinmodel> zin;

    @Autowired
    LuceneIndexmap(Gegevensmap gegevens, Clock klok, ObjectProvider<Zinmodel> zin) {
        this(gegevens, klok, zin.stream().findFirst());
    }

    LuceneIndexmap(Gegevensmap gegevens, Clock klok, Optional<Zinmodel> zin) {
        this.gegevens = gegevens;
        this.klok = klok;
        this.zin = zin;
    }

    /** An index and the number of the last change it holds. */
    record Gevonden(LuceneIndex index, long nr) {}

    /**
     * Opens the newest index that is whole, of this format, of this database, and not behind what was cleared away.
     * What is broken is left out with a line in the log; it is cleared when a new one is there.
     */
    Optional<Gevonden> open(String stempel, long vanaf, long tot) throws IOException {
        for (Path map : mappen()) {
            try {
                Map<String, String> zelf = LuceneIndex.gegevens(map);
                long nr = Long.parseLong(zelf.getOrDefault(NR, "-1"));
                boolean past = String.valueOf(LuceneVeld.FORMAAT).equals(zelf.get(FORMAAT))
                        && stempel.equals(zelf.get(STEMPEL))
                        && model().equals(zelf.getOrDefault(ZIN, ""))
                        && nr >= vanaf
                        && nr <= tot;
                if (past) {
                    return Optional.of(new Gevonden(LuceneIndex.open(map, zin), nr));
                }
                LOG.info("Index {} is of another format or another database: {}", map.getFileName(), zelf);
            } catch (IOException | RuntimeException e) {
                LOG.warn("Index {} cannot be opened and is built anew", map.getFileName(), e);
            }
        }
        return Optional.empty();
    }

    LuceneIndex nieuw() throws IOException {
        return LuceneIndex.nieuw(Files.createDirectories(basis().resolve(BEGIN + klok.millis())), zin);
    }

    /** Lays down the index with what it needs to know of itself. */
    void legVast(LuceneIndex index, String stempel, long nr) throws IOException {
        index.legVast(Map.of(
                FORMAAT, String.valueOf(LuceneVeld.FORMAAT), STEMPEL, stempel, NR, String.valueOf(nr), ZIN, model()));
    }

    /** Which sentence model its documents were read by; empty without one. */
    private String model() {
        return zin.map(Zinmodel::kenmerk).orElse("");
    }

    /** Removes every index but this one. */
    void ruimOp(LuceneIndex behoud) throws IOException {
        for (Path map : mappen()) {
            if (!map.equals(behoud.map())) {
                FileSystemUtils.deleteRecursively(map);
            }
        }
    }

    /** Newest first. */
    private List<Path> mappen() throws IOException {
        try (Stream<Path> mappen = Files.list(basis())) {
            return mappen.filter(map -> map.getFileName().toString().startsWith(BEGIN))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private Path basis() {
        return gegevens.map("index");
    }
}
