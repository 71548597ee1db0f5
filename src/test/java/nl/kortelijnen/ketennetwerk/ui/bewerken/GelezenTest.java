package nl.kortelijnen.ketennetwerk.ui.bewerken;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;

/** N07: a card is not overwritten unseen. */
class GelezenTest {

    @Test
    void wie_een_gewijzigde_kaart_bewaart_hoort_dat_een_keer_voor_elke_wijziging() {
        Gelezen<String> gelezen = new Gelezen<>("eerst");

        assertThatCode(() -> gelezen.eis("eerst")).doesNotThrowAnyException();
        assertThatThrownBy(() -> gelezen.eis("van een collega")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatCode(() -> gelezen.eis("van een collega")).doesNotThrowAnyException();
        assertThatThrownBy(() -> gelezen.eis("nog een")).isInstanceOf(Fout.RegelGeschonden.class);
    }
}
