package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public holidays are no working days (E02). */
class FeestdagenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-25",
                "2026-12-26",
                "2027-01-01",
                "2027-03-28",
                "2027-03-29",
                "2027-04-27",
                "2027-05-06",
                "2027-05-17",
                "2030-05-05"
            })
    void op_een_feestdag_is_bekend_welke(LocalDate dag) {
        assertThat(Feestdagen.op(dag)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-24", "2026-12-31", "2027-03-26", "2027-05-05", "2026-12-05"})
    void een_gewone_dag_is_geen_feestdag(LocalDate dag) {
        assertThat(Feestdagen.op(dag)).isEmpty();
    }

    @Test
    void een_feestdag_heet_in_het_nederlands() {
        assertThat(Feestdagen.op(LocalDate.of(2026, 12, 25))).contains("Eerste Kerstdag");
        assertThat(Feestdagen.op(LocalDate.of(2027, 4, 27))).contains("Koningsdag");
    }
}
