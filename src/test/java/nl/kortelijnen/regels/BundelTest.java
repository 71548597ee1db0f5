package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The committed front end is one build: an earlier one left in target would be packed along with it. */
class BundelTest {

    private static final Path BUNDEL = Path.of("src/main/bundles/prod.bundle");
    private static final long HOOGSTENS_BYTES = 2_000_000;

    @Test
    void de_vastgelegde_voorkant_bevat_een_enkele_bouw() throws IOException {
        try (ZipFile bundel = new ZipFile(BUNDEL.toFile())) {
            assertThat(bundel.stream()
                            .map(deel -> deel.getName())
                            .filter(naam -> naam.matches(".*/generated-flow-imports-[^/]*\\.js")))
                    .hasSize(1);
        }
        assertThat(Files.size(BUNDEL)).isLessThan(HOOGSTENS_BYTES);
    }
}
