package nl.kortelijnen.deskundigen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.kortelijnen.deskundigen.Reden;
import nl.kortelijnen.deskundigen.Voorstel;
import org.junit.jupiter.api.Test;

/** How many were found is told by what fits (E02). */
class TellingTest {

    @Test
    void wie_op_geen_wens_past_telt_niet_als_gevonden() {
        List<Voorstel> acht = List.of(
                past(true, true),
                past(true, true),
                past(true, true),
                past(true, false),
                past(false, false),
                past(false, false));

        assertThat(Telling.kop(acht)).isEqualTo("3 deskundigen passen op alle 2 wensen");
        assertThat(Telling.rest(acht, true)).contains("1 op een deel", "2 op geen van je wensen");
    }

    @Test
    void zonder_iemand_die_op_alles_past_staat_dat_er() {
        assertThat(Telling.kop(List.of(past(true, false)))).isEqualTo("Niemand past op alle 2 wensen");
        assertThat(Telling.kop(List.of(past(true)))).isEqualTo("1 deskundige past op wat je vraagt");
    }

    @Test
    void zonder_wensen_telt_ieder() {
        assertThat(Telling.kop(List.of(past(), past()))).isEqualTo("2 deskundigen");
        assertThat(Telling.kop(List.of())).isEqualTo("Niemand gevonden");
        assertThat(Telling.rest(List.of(past()), false)).isEqualTo("op volgorde van wie het eerst vrij is");
    }

    private static Voorstel past(Boolean... wensen) {
        return new Voorstel(
                null,
                true,
                Arrays.stream(wensen)
                        .map(past -> new Reden(past, "zin", "kern"))
                        .toList(),
                "Vrij vanaf donderdag");
    }
}
