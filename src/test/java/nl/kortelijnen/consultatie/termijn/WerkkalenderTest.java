package nl.kortelijnen.consultatie.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kortelijnen.gedeeld.Nederlands;
import org.junit.jupiter.api.Test;

/** E05: the clock of a consultation, with weekends, holidays and the change to summer time. */
class WerkkalenderTest {

    private static final Duration DAG = Duration.ofHours(24);
    private final Werkkalender gewoon = Werkkalender.gewoon();

    private static Instant op(String moment) {
        return LocalDateTime.parse(moment).atZone(Nederlands.TIJDZONE).toInstant();
    }

    @Test
    void een_vraag_van_vrijdagmiddag_heeft_tot_maandagmiddag() {
        assertThat(gewoon.na(op("2026-11-27T15:00"), DAG)).isEqualTo(op("2026-11-30T15:00"));
        assertThat(gewoon.tussen(op("2026-11-27T15:00"), op("2026-11-30T09:00")))
                .isEqualTo(Duration.ofHours(18));
    }

    @Test
    void een_vraag_in_het_weekend_begint_maandag_te_tellen() {
        assertThat(gewoon.na(op("2026-11-28T11:00"), DAG)).isEqualTo(op("2026-12-01T00:00"));
        assertThat(gewoon.tussen(op("2026-11-28T11:00"), op("2026-11-29T23:00")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void op_een_feestdag_staat_de_klok_stil() {
        assertThat(gewoon.na(op("2026-12-24T15:00"), DAG)).isEqualTo(op("2026-12-28T15:00"));
        assertThat(gewoon.werkdag(LocalDate.of(2026, 4, 27))).isFalse();
        assertThat(gewoon.werkdagen(LocalDate.of(2026, 12, 24), 5))
                .isEqualTo(LocalDate.of(2027, 1, 1).plusDays(3));
    }

    @Test
    void welke_dagen_tellen_is_in_te_stellen() {
        Werkkalender zeven = new Werkkalender(List.of("ma", "di", "wo", "do", "vr", "za", "zo"), false, List.of());
        assertThat(zeven.na(op("2026-12-24T15:00"), DAG)).isEqualTo(op("2026-12-25T15:00"));
        Werkkalender brug = new Werkkalender(List.of("ma", "di", "wo", "do", "vr"), true, List.of("2026-11-30"));
        assertThat(brug.na(op("2026-11-27T15:00"), DAG)).isEqualTo(op("2026-12-01T15:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Werkkalender(List.of("maandag"), true, List.of()))
                .withMessageContaining("maandag");
    }

    @Test
    void als_de_klok_verzet_wordt_duurt_een_dag_een_uur_korter() {
        Werkkalender zeven = new Werkkalender(List.of("ma", "di", "wo", "do", "vr", "za", "zo"), false, List.of());
        assertThat(zeven.na(op("2026-03-28T12:00"), DAG)).isEqualTo(op("2026-03-29T13:00"));
    }

    @Property
    void tot_het_einde_van_de_klok_ligt_altijd_precies_zoveel_werktijd(
            @ForAll @IntRange(max = 700_000) int minuten, @ForAll @IntRange(min = 1, max = 10_000) int duur) {
        Instant begin = op("2026-01-01T00:00").plus(Duration.ofMinutes(minuten));
        Duration lang = Duration.ofMinutes(duur);
        assertThat(gewoon.tussen(begin, gewoon.na(begin, lang))).isEqualTo(lang);
    }
}
