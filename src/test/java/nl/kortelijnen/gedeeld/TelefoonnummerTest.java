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
}
