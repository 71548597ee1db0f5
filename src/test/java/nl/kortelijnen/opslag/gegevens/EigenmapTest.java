package nl.kortelijnen.opslag.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.kortelijnen.opslag.kluis.Sleutelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal keeps is for its own user (X01, X03). */
class EigenmapTest {

    @TempDir
    private Path gegevens;

    private static String rechten(Path map) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(map));
    }

    @ParameterizedTest
    @ValueSource(strings = {"logboek", "index", "bestanden"})
    void een_map_is_van_de_eigenaar_ook_als_hij_er_al_was(String naam) throws IOException {
        Gegevensmap map = new Gegevensmap(gegevens);
        assertThat(rechten(map.map(naam))).isEqualTo("rwx------");
        Files.setPosixFilePermissions(gegevens.resolve(naam), PosixFilePermissions.fromString("rwxr-xr-x"));

        map.map(naam);

        assertThat(rechten(gegevens.resolve(naam))).isEqualTo("rwx------");
    }

    @Test
    void ook_de_map_met_de_sleutels_en_die_van_gisteren() throws IOException {
        Sleutelbestand sleutels = Sleutelbestand.in(gegevens);
        sleutels.maak();
        Path map = gegevens.resolve("sleutel");
        assertThat(rechten(map)).isEqualTo("rwx------");
        Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwxr-xr-x"));

        sleutels.lees();

        assertThat(rechten(map)).isEqualTo("rwx------");
    }
}
