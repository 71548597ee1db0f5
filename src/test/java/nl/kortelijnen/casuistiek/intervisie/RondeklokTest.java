package nl.kortelijnen.casuistiek.intervisie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** C05: which round it is follows from what is stored alone, on every screen and after a restart. */
class RondeklokTest {

    private static final Instant BEGIN = Instant.parse("2026-11-30T10:00:00Z");

    @Example
    void rondes_gaan_vanzelf_over_in_elkaar_en_zijn_na_de_laatste_om() {
        List<Duration> duren = List.of(Duration.ofMinutes(5), Duration.ofMinutes(10));
        assertThat(Rondeklok.op(BEGIN, duren, null, null)).isEqualTo(Rondeklok.NOG_NIET);
        assertThat(Rondeklok.op(BEGIN, duren, 0, BEGIN).nummer()).isZero();
        assertThat(Rondeklok.op(BEGIN.plusSeconds(299), duren, 0, BEGIN).rest(BEGIN.plusSeconds(299)))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(Rondeklok.op(BEGIN.plusSeconds(300), duren, 0, BEGIN).nummer())
                .isEqualTo(1);
        Rondeklok na = Rondeklok.op(BEGIN.plusSeconds(900), duren, 0, BEGIN);
        assertThat(na.nummer()).isEqualTo(2);
        assertThat(na.bezig()).isFalse();
        assertThat(na.voorbij(1)).isTrue();
    }

    @Property
    void de_klok_loopt_nooit_terug_en_slaat_geen_ronde_over(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 120) Integer> minuten,
            @ForAll @IntRange(max = 40_000) int eerder,
            @ForAll @IntRange(max = 7200) int later) {
        List<Duration> duren = minuten.stream().map(Duration::ofMinutes).toList();
        Rondeklok een = Rondeklok.op(BEGIN.plusSeconds(eerder), duren, 0, BEGIN);
        Rondeklok twee = Rondeklok.op(BEGIN.plusSeconds(eerder + later), duren, 0, BEGIN);
        assertThat(twee.nummer()).isBetween(een.nummer(), duren.size());
        Instant einde = een.einde();
        if (einde != null) {
            assertThat(Rondeklok.op(einde, duren, 0, BEGIN).nummer()).isEqualTo(een.nummer() + 1);
            assertThat(Rondeklok.op(einde.minusMillis(1), duren, 0, BEGIN)).isEqualTo(een);
        }
    }
}
