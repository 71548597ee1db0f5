package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a household may be called (H01). */
class WerknaamTest {

    @ParameterizedTest
    @ValueSource(strings = {"Merel", "Iris", "Amber", "Margriet", "Roos", "Linde", "De tuin met de Roos", "Storm"})
    void een_naam_die_ook_een_gewoon_woord_is_mag_met_een_vraag_erbij(String naam) {
        assertThatCode(() -> new Werknaam(naam).keur()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Merel", "Iris", "Amber", "Margriet"})
    void de_vraag_noemt_het_woord(String naam) {
        assertThat(new Werknaam(naam).vraag().orElseThrow()).contains(naam).contains("ook een voornaam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sanne", "Daniel", "Familie Jansen", "Merel de Vries", "Kim", "Iris Bakker"})
    void een_naam_die_niets_anders_is_wordt_geweigerd(String naam) {
        assertThatThrownBy(() -> new Werknaam(naam).keur()).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"De vijf van de hoek", "Vuurtoren", "de groene fiets"})
    void een_gewone_werknaam_krijgt_geen_vraag(String naam) {
        assertThat(new Werknaam(naam).keur().vraag()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Familie Jansen", "Dorpsstraat 12", "0612345678"})
    void wat_ooit_bewaard_is_blijft_leesbaar_ook_als_het_nu_herkend_wordt(String naam) {
        assertThat(new Werknaam(naam).waarde()).isEqualTo(naam);
    }
}
