package nl.kortelijnen.kennis.ui.meldcode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be offered beside "do not talk to the family" (AG13). */
class FamiliegesprekTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je denkt aan eer. Praat dan eerst alleen met de jongere en bel Veilig Thuis.",
                "je denkt dat praten met ouders gevaar geeft voor het kind.",
                "Kan praten met de ouders gevaar geven, vraag dan eerst advies.",
                "het onveilig is als ouders nu van de melding weten.",
                "er dwang is: bel Veilig Thuis en praat niet met de familie.",
                "er gevaar is. Praat dan niet met de ouders tot er een plan is."
            })
    void een_uitzondering_die_praten_met_familie_afraadt(String tenzij) {
        assertThat(Familiegesprek.uitgezonderd(tenzij)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen",
                "er nu direct gevaar is. Maak het dan eerst veilig; de hele lijst komt daarna.",
                "er nu gevaar is voor iemands leven. Bel dan eerst 112 en daarna Veilig Thuis."
            })
    void een_andere_uitzondering(String tenzij) {
        assertThat(Familiegesprek.uitgezonderd(tenzij)).isFalse();
    }
}
