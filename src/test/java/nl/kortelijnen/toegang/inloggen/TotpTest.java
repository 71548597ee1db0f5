package nl.kortelijnen.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that follow from the time (X04), against the vectors of RFC 6238, appendix B (the last six of eight digits). */
class TotpTest {

    private static final byte[] GEHEIM = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void de_codes_zijn_die_van_de_standaard(long seconde, String code) {
        assertThat(Totp.code(GEHEIM, Totp.stap(Instant.ofEpochSecond(seconde)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31,false", "-30,true", "0,true", "30,true", "60,false"})
    void een_klok_mag_een_halve_minuut_schelen(int verschil, boolean goed) {
        Instant nu = Instant.ofEpochSecond(1_800_000_000L);
        String code = Totp.code(GEHEIM, Totp.stap(nu.plusSeconds(verschil)));

        assertThat(Totp.pastBij(GEHEIM, code, nu, 0).isPresent()).isEqualTo(goed);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,false"})
    void een_code_van_een_gebruikte_stap_past_niet_meer(int later, boolean goed) {
        Instant nu = Instant.ofEpochSecond(1_800_000_000L);
        long stap = Totp.stap(nu);

        OptionalLong past = Totp.pastBij(GEHEIM, Totp.code(GEHEIM, stap), nu, stap - 1 + later);

        assertThat(past.isPresent()).isEqualTo(goed);
    }

    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void de_sleutel_staat_er_als_in_rfc_4648(String bytes, String tekst) {
        assertThat(Totp.naarTekst(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(tekst);
    }

    @Property
    void elke_sleutel_komt_heel_terug(@ForAll byte[] geheim) {
        assertThat(Totp.naarBytes(Totp.naarTekst(geheim))).isEqualTo(geheim);
    }
}
