package nl.kortelijnen.toegang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What a password must be (X04; ASVS 5.0, 6.1.2 and 6.2). */
class WachtwoordenTest {

    private final Wachtwoordraden raden = new Wachtwoordraden(Optional.empty());
    private final Wachtwoorden wachtwoorden = new Wachtwoorden(new Wachtwoordhash(), raden);

    @Test
    void elk_veelgebruikt_wachtwoord_dat_lang_genoeg_is_wordt_geweigerd() throws IOException {
        assertThat(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies())
                .hasSizeGreaterThan(20_000)
                .filteredOn(bekend -> bekend.length() >= Wachtwoorden.KORTSTE)
                .hasSizeGreaterThan(200)
                .allMatch(raden::isMakkelijk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "aaaaaaaaaaaa",
                "qwertyuiop123",
                "1q2w3e4r5t6y",
                "P@ssw0rd1234",
                "Wachtwoord2026!",
                "welkomwelkom",
                "Zomer2026!!!",
                "iloveyou1234",
                "drowssapdrowssap"
            })
    void wat_van_een_veelgebruikt_wachtwoord_gemaakt_is_ook(String wachtwoord) {
        geweigerd(wachtwoord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KorteLijnen!1", "kortelijnen2026", "Beheerder1234", "Nijmegen2026!", "veiligthuis123"})
    void woorden_van_het_portaal_en_de_streek_maken_een_wachtwoord_niet_sterk(String wachtwoord) {
        geweigerd(wachtwoord);
    }

    @Test
    void een_wachtwoord_dat_de_eigen_naam_is_wordt_geweigerd() {
        assertThatCode(() -> wachtwoorden.keur("Zwaluwstaart88")).doesNotThrowAnyException();
        assertThatThrownBy(() -> wachtwoorden.keur("Zwaluwstaart88", "m.zwaluwstaart", "Mies Zwaluwstaart"))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("te makkelijk te raden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de kat eet dinsdag spruitjes",
                "j4xk-mm2p-9wqz-tt3v",
                "alleenkleineletterszondercijfers",
                "ünïcødé en spaties  dubbel",
                "4829 1736 5504 9928 1160"
            })
    void elke_soort_tekens_mag_en_geen_enkele_moet(String wachtwoord) {
        assertThatCode(() -> wachtwoorden.keur(wachtwoord)).doesNotThrowAnyException();
    }

    @Test
    void tweeenzeventig_tekens_mogen_en_wat_niet_past_wordt_geweigerd_en_niet_afgeknipt() {
        String lang = "vier paarden lezen samen een krant over het weer in Reykjavik en dansen.";
        assertThat(lang).hasSize(72);
        assertThatCode(() -> wachtwoorden.keur(lang)).doesNotThrowAnyException();
        assertThatThrownBy(() -> wachtwoorden.keur("é" + lang.substring(1))).hasMessageContaining("telt dubbel");

        String bewaard = wachtwoorden.versleutel(lang);
        assertThat(wachtwoorden.klopt(lang, bewaard)).isTrue();
        assertThat(wachtwoorden.klopt(lang + "x", bewaard)).isFalse();
        assertThat(wachtwoorden.klopt(lang.toLowerCase(), bewaard)).isFalse();
        assertThat(wachtwoorden.klopt(lang + " ", bewaard)).isFalse();
    }

    @Test
    void een_eigen_lijst_met_gelekte_wachtwoorden_telt_mee(@TempDir Path map) throws IOException {
        Path lijst = Files.writeString(map.resolve("lijst.txt"), "kort\nDe Gelekte Zin Van Gisteren\n");
        Wachtwoordraden metLijst = new Wachtwoordraden(Optional.of(lijst));

        assertThat(raden.isMakkelijk("de gelekte zin van gisteren")).isFalse();
        assertThat(metLijst.isMakkelijk("de gelekte zin van gisteren")).isTrue();
        assertThat(metLijst.isMakkelijk("de kat eet dinsdag spruitjes")).isFalse();
    }

    @Test
    void de_lijst_met_eigen_woorden_noemt_het_portaal_de_rollen_en_de_streek() throws IOException {
        assertThat(new ClassPathResource("toegang/wachtwoordwoorden.txt")
                        .getFile()
                        .toPath())
                .content()
                .contains("kortelijnen", "beheerder", "nijmegen", "veiligthuis");
        for (Rol rol : Rol.values()) {
            assertThat(raden.isMakkelijk(rol.name().toLowerCase() + "1234"))
                    .as(rol.name())
                    .isTrue();
        }
    }

    private void geweigerd(String wachtwoord) {
        assertThatThrownBy(() -> wachtwoorden.keur(wachtwoord))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("te makkelijk te raden");
    }
}
