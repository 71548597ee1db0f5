package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone number is the same however it is written (G01, N01). */
class TelefoonnummerTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, 0612345678",
        "06-12345678, 0612345678",
        "+31 6 12345678, 0612345678",
        "0031612345678, 0612345678",
        "+31 (0)24 350 00 00, 0243500000",
        "(024) 350.00.00, 0243500000",
        "0800-2000, 08002000"
    })
    void hetzelfde_nummer_heeft_dezelfde_cijfers(String geschreven, String cijfers) {
        assertThat(Telefoonnummer.cijfers(geschreven)).contains(cijfers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "112",
                "3-12",
                "kamer 024 123",
                "2026",
                "ouders",
                "12.30",
                "01-12-2026",
                "3/12/2026",
                "2026-11-29",
                "20261129"
            })
    void wat_geen_nummer_is_geeft_niets(String tekst) {
        assertThat(Telefoonnummer.cijfers(tekst)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0612345678, 06 12 34 56 78, +31612345678",
        "+31 6 12345678, 06 12 34 56 78, +31612345678",
        "06-12345678, 06 12 34 56 78, +31612345678",
        "0243500000, 024 350 00 00, +31243500000",
        "024-3500000, 024 350 00 00, +31243500000",
        "(024) 000 12 34, 024 000 12 34, +31240001234",
        "0413 123456, 0413 12 34 56, +31413123456",
        "08002000, 0800-2000, 08002000",
        "0900 8844, 0900-8844, 09008844",
        "112, 112, 112",
        "113, 113, 113",
        "14024, 14024, 14024",
        "+32 2 555 12 12, +32 2 555 12 12, +3225551212"
    })
    void een_nummer_wordt_op_een_manier_getoond_en_gebeld(String geschreven, String getoond, String gekozen) {
        assertThat(Telefoonnummer.klopt(geschreven)).isTrue();
        assertThat(Telefoonnummer.net(geschreven)).isEqualTo(getoond);
        assertThat(Telefoonnummer.kies(geschreven)).isEqualTo(gekozen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"024 000 99", "06 1234", "06 12 34 56 78 90", "bel mij", "0800", "024 350 00 00 toestel 12"})
    void een_nummer_dat_niet_kan_wordt_niet_aangenomen(String geschreven) {
        assertThat(Telefoonnummer.klopt(geschreven)).isFalse();
    }
}
