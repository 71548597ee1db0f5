package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UitgepaktTest {

    private static final FileTime TOEN = FileTime.from(Instant.parse("2026-11-01T10:00:00Z"));

    @TempDir
    Path map;

    private Path bron;
    private Path doel;

    @BeforeEach
    void maak() throws IOException {
        bron = map.resolve("bron");
        doel = map.resolve("doel");
        Path programma = Files.createDirectories(bron.resolve("PG/bin")).resolve("postgres");
        Files.writeString(programma, "programma");
        Files.setPosixFilePermissions(programma, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(bron.resolve("PG/lib.so"), Path.of("bin/postgres"));
        Files.setLastModifiedTime(bron.resolve("PG/bin"), TOEN);
        Files.setLastModifiedTime(bron.resolve("PG"), TOEN);
    }

    @Test
    void de_kopie_is_als_de_bron_ook_in_rechten_verwijzingen_en_tijden() throws IOException {
        new Uitgepakt(bron).naar(doel);

        assertThat(doel.resolve("PG/bin/postgres")).hasContent("programma").isExecutable();
        assertThat(Files.readSymbolicLink(doel.resolve("PG/lib.so"))).isEqualTo(Path.of("bin/postgres"));
        assertThat(Files.getLastModifiedTime(doel.resolve("PG"))).isEqualTo(TOEN);
        assertThat(Files.getLastModifiedTime(doel.resolve("PG/bin"))).isEqualTo(TOEN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(doel)))
                .isEqualTo("rwx------");
        assertThat(map.resolve("doel.half")).doesNotExist();
    }

    @Test
    void wat_er_al_staat_blijft() throws IOException {
        Files.createDirectories(doel);

        new Uitgepakt(bron).naar(doel);

        assertThat(doel).isEmptyDirectory();
    }

    @Test
    void wat_half_bleef_liggen_wordt_niet_voor_de_programmas_gehouden() throws IOException {
        Files.createDirectories(map.resolve("doel.half/PG"));
        Files.writeString(map.resolve("doel.half/PG/rest"), "half");

        new Uitgepakt(bron).naar(doel);

        assertThat(doel.resolve("PG/rest")).doesNotExist();
        assertThat(doel.resolve("PG/bin/postgres")).exists();
    }

    @Test
    void zonder_bron_gebeurt_er_niets() {
        new Uitgepakt(map.resolve("nergens")).naar(doel);

        assertThat(doel).doesNotExist();
    }
}
