package nl.kortelijnen.opslag.bewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Schijfruimte.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X13: the portal says in time that its disk fills up, stops writing long before the stores must, and goes on by itself. */
class SchijfwachtTest {

    private static final long MB = 1L << 20;
    private static final Schijfgrenzen GRENZEN = new Schijfgrenzen(1024 * MB, 128 * MB, 24 * MB, 32 * MB);

    @TempDir
    Path map;

    private final Schijfruimte ruimte = new Schijfruimte();
    private volatile long vrij = 5_000 * MB;

    private Schijf schijf() {
        return new Schijf(map, 2 * MB);
    }

    private Schijfwacht wacht() {
        return new Schijfwacht(schijf(), () -> vrij, GRENZEN, ruimte);
    }

    private Stand na(Schijfwacht wacht, long mb) {
        vrij = mb * MB;
        wacht.meet();
        return ruimte.stand();
    }

    @Test
    void eerst_een_waarschuwing_dan_alleen_lezen_dan_niets_en_met_ruimte_gaat_het_vanzelf_verder() {
        Schijfwacht wacht = wacht();
        List<Stand> gehoord = new ArrayList<>();
        ruimte.luister(() -> gehoord.add(ruimte.stand()));

        assertThat(na(wacht, 5_000)).isEqualTo(Stand.RUIM);
        assertThat(na(wacht, 1_000)).isEqualTo(Stand.KRAP);
        ruimte.eisSchrijven();
        assertThat(na(wacht, 127)).isEqualTo(Stand.ALLEEN_LEZEN);
        assertThatThrownBy(ruimte::eisSchrijven)
                .isInstanceOf(Fout.AlleenLezen.class)
                .hasMessageContainingAll(
                        "lezen kan nog", "bewaren nu niet", "staat er nog", "probeer het later opnieuw");
        assertThat(na(wacht, 23)).isEqualTo(Stand.VOL);
        assertThat(na(wacht, 45)).isEqualTo(Stand.ALLEEN_LEZEN);
        assertThat(na(wacht, 500)).isEqualTo(Stand.KRAP);
        ruimte.eisSchrijven();
        assertThat(na(wacht, 5_000)).isEqualTo(Stand.RUIM);
        assertThat(gehoord)
                .containsExactly(Stand.KRAP, Stand.ALLEEN_LEZEN, Stand.VOL, Stand.ALLEEN_LEZEN, Stand.KRAP, Stand.RUIM);
    }

    @Test
    void de_reserve_gaat_terug_als_het_nijpt_en_ligt_er_weer_als_er_ruimte_is() {
        Schijfwacht wacht = wacht();
        na(wacht, 5_000);
        assertThat(map.resolve("reserve")).isRegularFile().hasSize(2 * MB);

        na(wacht, 100);
        assertThat(schijf().heeftReserve()).as("enough for now").isTrue();
        na(wacht, 60);
        assertThat(schijf().heeftReserve()).isFalse();

        assertThat(na(wacht, 160)).as("the reserve is still missing").isEqualTo(Stand.ALLEEN_LEZEN);
        assertThat(na(wacht, 200)).isEqualTo(Stand.KRAP);
        assertThat(schijf().heeftReserve()).isTrue();
    }

    /** As the portal does it: nobody asks it to measure. Each way back, from whatever was the worst. */
    @ParameterizedTest
    @CsvSource({
        "127, 145, KRAP",
        "127, 5000, RUIM",
        "23, 45, ALLEEN_LEZEN",
        "10, 5000, RUIM",
        "0, 200, KRAP",
        "60, 200, KRAP"
    })
    void uit_zichzelf_binnen_een_minuut_weer_verder(long krapst, long daarna, Stand stand) {
        Schijfwacht wacht = wacht();
        wacht.begin();
        try {
            vrij = krapst * MB;
            await().atMost(Duration.ofSeconds(10)).until(ruimte::isAlleenLezen);
            assertThatThrownBy(ruimte::eisSchrijven).isInstanceOf(Fout.AlleenLezen.class);
            vrij = daarna * MB;
            await().atMost(Duration.ofSeconds(10)).until(() -> ruimte.stand() == stand);
        } finally {
            wacht.destroy();
        }
    }

    @Test
    void een_meting_die_mislukt_houdt_de_volgende_niet_tegen() {
        AtomicInteger gemeten = new AtomicInteger();
        Schijfwacht wacht = new Schijfwacht(
                schijf(),
                () -> {
                    if (gemeten.incrementAndGet() == 2) {
                        throw new IllegalStateException("the disk does not answer");
                    }
                    return gemeten.get() == 1 ? 5_000 * MB : 100 * MB;
                },
                GRENZEN,
                ruimte);
        wacht.begin();
        try {
            await().atMost(Duration.ofSeconds(10)).until(ruimte::isAlleenLezen);
        } finally {
            wacht.destroy();
        }
    }

    @Test
    void rond_de_grens_flakkert_het_niet() {
        Schijfwacht wacht = wacht();
        na(wacht, 5_000);
        na(wacht, 127);
        assertThat(na(wacht, 129)).isEqualTo(Stand.ALLEEN_LEZEN);
        assertThat(na(wacht, 143)).isEqualTo(Stand.ALLEEN_LEZEN);
        assertThat(na(wacht, 145)).isEqualTo(Stand.KRAP);
    }

    @Test
    void grenzen_die_niet_dalen_worden_geweigerd() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schijfgrenzen(10, 20, 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Schijfgrenzen(30, 20, 25, 1));
    }
}
