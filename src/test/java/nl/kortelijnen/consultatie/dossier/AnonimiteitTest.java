package nl.kortelijnen.consultatie.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E16: a question never says by number or address who it is about. */
class AnonimiteitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het gaat om BSN 123456782.",
                "bsn 12 34 56 782, moeder spreekt Tigrinya",
                "Ze wonen op Hatertseweg 12",
                "De moeder woont in 6533 AB",
                "Haar rekening is NL91 ABNA 0417 1643 00",
                "De auto met kenteken 12-ABC-3 staat er weer"
            })
    void een_nummer_of_adres_van_een_gezin_gaat_niet_weg(String vraag) {
        assertThatThrownBy(() -> Anonimiteit.keurVraag("", vraag))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("Je tekst staat er nog");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe nodig ik een vader uit die geen huisbezoek wil?",
                "Wie spreekt Tigrinya en kan donderdag mee naar Dukenburg?",
                "Moeder en drie kinderen, sinds 2019 in Nijmegen, bang voor instanties."
            })
    void een_vraag_over_het_werk_gaat_weg_zoals_hij_is(String vraag) {
        assertThatCode(() -> Anonimiteit.keurVraag(vraag)).doesNotThrowAnyException();
        assertThat(Anonimiteit.navraag(vraag)).isEmpty();
    }

    @Test
    void over_een_naam_of_een_telefoonnummer_wordt_eerst_gevraagd() {
        assertThat(Anonimiteit.navraag("Mevrouw Habtom is bang. Bel 06-12345678.", ""))
                .hasSize(2)
                .anyMatch(tekst -> tekst.contains("Habtom"));
    }

    @Test
    void wie_meegaat_mag_horen_waar_maar_nooit_een_nummer() {
        assertThatCode(() -> Anonimiteit.keurBericht("Tot straks op Hatertseweg 12"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Anonimiteit.keurBericht("BSN 123456782")).isInstanceOf(Fout.RegelGeschonden.class);
    }
}
