package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Dates, durations and order as the Dutch write them (X11). */
class NederlandsTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 22);

    @Test
    void een_datum_is_dag_maand_jaar() {
        assertThat(Nederlands.datum(DAG)).isEqualTo("22-11-2026");
        assertThat(Nederlands.langeDatum(DAG)).isEqualTo("zondag 22 november 2026");
    }

    @Test
    void een_moment_staat_in_onze_tijd_en_noemt_alleen_een_ander_jaar() {
        assertThat(Nederlands.moment(Instant.parse("2026-11-22T08:05:00Z"), DAG))
                .isEqualTo("zo 22-11, 9.05");
        assertThat(Nederlands.moment(Instant.parse("2025-07-01T08:05:00Z"), DAG))
                .isEqualTo("01-07-2025, 10.05");
    }

    @Test
    void een_duur_is_te_lezen_zonder_te_rekenen() {
        assertThat(Nederlands.duur(Duration.ofSeconds(20))).isEqualTo("minder dan een minuut");
        assertThat(Nederlands.duur(Duration.ofMinutes(1))).isEqualTo("1 minuut");
        assertThat(Nederlands.duur(Duration.ofMinutes(190))).isEqualTo("3 uur en 10 minuten");
        assertThat(Nederlands.duur(Duration.ofHours(2))).isEqualTo("2 uur");
        assertThat(Nederlands.duur(Duration.ofDays(3))).isEqualTo("3 dagen");
    }

    @Test
    void namen_met_een_trema_staan_waar_een_lezer_ze_zoekt() {
        assertThat(Stream.of("Peters", "Özdemir", "ozinga", "Oost").sorted(Nederlands.VOLGORDE))
                .containsExactly("Oost", "Özdemir", "ozinga", "Peters");
    }

    @Property
    void wat_ingekort_is_past_en_breekt_geen_teken(
            @ForAll @StringLength(max = 60) String tekst, @ForAll @IntRange(min = 2, max = 40) int langste) {
        String kort = Nederlands.ingekort(tekst, langste);

        assertThat(kort).hasSizeLessThanOrEqualTo(langste);
        assertThat(kort.equals(tekst) || kort.endsWith("…")).isTrue();
        assertThat(tekst).startsWith(kort.equals(tekst) ? kort : kort.substring(0, kort.length() - 1));
    }

    @Test
    void inkorten_gaat_per_woord_en_ook_zonder_spatie() {
        assertThat(Nederlands.ingekort("Wie belt er terug vandaag", 20)).isEqualTo("Wie belt er terug…");
        assertThat(Nederlands.ingekort("aaaaaaaaaaaa", 5)).isEqualTo("aaaa…");
        assertThat(Nederlands.ingekort("aaa😀😀", 5)).isEqualTo("aaa…");
        assertThat(Nederlands.ingekort("past", 4)).isEqualTo("past");
    }
}
