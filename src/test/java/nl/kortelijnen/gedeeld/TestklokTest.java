package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The clock of the tests can be put anywhere. */
class TestklokTest {

    private static final Instant NU = Instant.parse("2026-11-29T11:00:00Z");

    @Test
    void een_verschuiving_telt_in_dagen_of_noemt_een_dag_of_een_moment_met_zijn_tijdzone() {
        assertThat(Testklok.verschil("", NU)).isZero();
        assertThat(Testklok.verschil("+100d", NU)).isEqualTo(Duration.ofDays(100));
        assertThat(Testklok.verschil("-1d", NU)).isEqualTo(Duration.ofDays(-1));
        assertThat(NU.plus(Testklok.verschil("2028-02-29", NU))).isEqualTo("2028-02-29T11:00:00Z");
        assertThat(NU.plus(Testklok.verschil("2026-10-25T02:58+02:00", NU))).isEqualTo("2026-10-25T00:58:00Z");
    }

    @Test
    void een_test_zet_de_klok_op_een_dag_en_zet_haar_terug() {
        LocalDate dag = LocalDate.of(2024, 2, 29);
        try (var _ = Testklok.opDag(dag)) {
            assertThat(Testklok.vandaag()).isEqualTo(dag);
        }
        assertThat(Testklok.vandaag()).isNotEqualTo(dag);
    }
}
