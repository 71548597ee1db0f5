package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A mistake in a file stops nothing, and whoever starts the portal reads in Dutch in which file and on which line it is. */
@ExtendWith(OutputCaptureExtension.class)
class InhoudsbestandTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);

    @TempDir
    Path map;

    private List<String> namen(String inhoud) throws IOException {
        Path bestand = Files.writeString(map.resolve("mensen.yaml"), inhoud);
        return Inhoudsrij.lees(Inhoudsbestand.rijen(bestand, "mensen", VANDAAG), rij -> rij.tekst("naam"));
    }

    @Test
    void een_rij_die_niet_klopt_blijft_weg_en_de_rest_niet(CapturedOutput scherm) throws IOException {
        assertThat(namen("mensen:\n  - naam: Een\n  - functie: geen naam\n  - los woord\n  - naam: Twee\n"))
                .containsExactly("Een", "Twee");
        assertThat(scherm)
                .contains("mensen.yaml:3 klopt niet ('naam' ontbreekt); de rij blijft weg")
                .contains("mensen.yaml:4 is geen rij met velden; de rij blijft weg");
    }

    @Test
    void een_bestand_dat_geen_yaml_is_blijft_weg(CapturedOutput scherm) throws IOException {
        assertThat(namen("mensen:\n  - naam: [Een\n")).isEmpty();
        assertThat(scherm)
                .contains("mensen.yaml:")
                .contains("is geen geldige YAML")
                .contains("het bestand blijft weg");
    }
}
