package nl.kortelijnen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kortelijnen.kennis.stuk.Echtekennis;
import nl.kortelijnen.zoeken.Relevantie;
import org.springframework.util.FileSystemUtils;

/** How good the first hits are on the judged questions, beside Lucene's own Dutch analysis in the same run. */
final class Relevantiemeting implements Bench.Meting {

    @Override
    public String meet() throws Exception {
        Path map = Files.createTempDirectory("kl-bench-relevantie");
        try {
            return Relevantie.tabel(map, Echtekennis.documenten());
        } finally {
            FileSystemUtils.deleteRecursively(map);
        }
    }
}
