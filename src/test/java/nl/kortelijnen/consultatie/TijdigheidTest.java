package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Fase;
import org.junit.jupiter.api.Test;

/** AE4: how early an expert was asked. */
class TijdigheidTest {

    private static final LocalDate GEVRAAGD = LocalDate.of(2026, 11, 23);

    @Test
    void drie_dagen_na_het_signaal_bij_een_melding_is_vroeg() {
        Tijdigheid tijdigheid = Tijdigheid.van(Fase.MELDING_EN_ADVIES, GEVRAAGD.minusDays(3), GEVRAAGD);
        assertThat(tijdigheid.vroeg()).isTrue();
        assertThat(tijdigheid.zin()).contains("3 dagen na het signaal");
    }

    @Test
    void na_meer_dan_een_week_is_het_niet_vroeg_meer() {
        assertThat(vroeg(Fase.MELDING_EN_ADVIES, 7)).isTrue();
        assertThat(vroeg(Fase.MELDING_EN_ADVIES, 8)).isFalse();
        assertThat(vroeg(Fase.VROEGSIGNALERING, 8)).isFalse();
    }

    @Test
    void in_het_onderzoek_is_het_nooit_vroeg() {
        assertThat(vroeg(Fase.ONDERZOEK, 0)).isFalse();
        assertThat(Tijdigheid.van(Fase.ONDERZOEK, GEVRAAGD, GEVRAAGD).zin()).contains("op de dag van het signaal");
    }

    @Test
    void zonder_dag_van_het_signaal_is_alleen_vroegsignalering_zeker_vroeg() {
        assertThat(Tijdigheid.van(Fase.VROEGSIGNALERING, null, GEVRAAGD).vroeg())
                .isTrue();
        assertThat(Tijdigheid.van(Fase.MELDING_EN_ADVIES, null, GEVRAAGD).vroeg())
                .isFalse();
        assertThat(Tijdigheid.van(Fase.MELDING_EN_ADVIES, null, GEVRAAGD).zin()).isEmpty();
    }

    private static boolean vroeg(Fase fase, int dagen) {
        return Tijdigheid.van(fase, GEVRAAGD.minusDays(dagen), GEVRAAGD).vroeg();
    }
}
