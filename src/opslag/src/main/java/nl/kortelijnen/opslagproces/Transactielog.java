package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The transaction log of the graph, in the folder of Neo4j.
 *
 * @param map the folder of Neo4j
 */
record Transactielog(Path map) {

    private static final String APART = "transactielog-apart-";

    /** Whether it is the log that keeps the graph from opening, and not the disk, the memory or a lock. */
    boolean isStuk(GaatNietOpen waarom) {
        String alles = GaatNietOpen.alles(waarom);
        boolean schijf = alles.contains("No space left on device");
        boolean log = alles.contains("Error reading transaction logs")
                || alles.contains("TransactionLogsRecovery")
                || alles.contains("CheckpointFile")
                || alles.contains("LogTail");
        return log && !schijf;
    }

    /** Keeps a copy of how it was; of earlier times only the last stays. */
    void legApart() throws IOException {
        Path log = map.resolve("data/transactions/neo4j");
        List<Path> eerder;
        try (Stream<Path> mappen = Files.list(map)) {
            eerder = mappen.filter(pad -> pad.getFileName().toString().startsWith(APART))
                    .toList();
        }
        for (Path oud : eerder) {
            Mappen.maakLeeg(oud);
            Files.delete(oud);
        }
        Path apart = Files.createTempDirectory(map, APART);
        try (Stream<Path> bestanden = Files.list(log)) {
            for (Path bestand : (Iterable<Path>) bestanden::iterator) {
                Files.copy(bestand, apart.resolve(bestand.getFileName()));
            }
        }
    }
}
