package nl.kortelijnen.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kortelijnen.kennis.stuk.Echtekennis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first hits are good, and stay so (G01). {@code ./kl bench zoeken} prints the whole table. */
class RelevantieTest {

    @TempDir
    private Path map;

    @Test
    void de_eerste_treffers_zijn_duidelijk_beter_dan_die_van_lucene_zelf() throws IOException {
        Map<String, Relevantie.Rij> tabel = Relevantie.meet(map, Echtekennis.documenten());

        assertThat(Relevantie.alles(tabel).winst()).isGreaterThan(0.2);
        assertThat(Relevantie.alles(tabel).ons().ndcg()).isGreaterThan(0.8);
        assertThat(Relevantie.voorbeeldvragen(tabel).winst())
                .as("questions that nobody chose for measuring")
                .isGreaterThan(0.08);
    }

    @Test
    void elk_beoordeeld_stuk_bestaat_en_er_zijn_genoeg_vragen_van_elk_soort() throws IOException {
        List<String> ids =
                Echtekennis.documenten().stream().map(Zoekdocument::id).toList();
        List<Oordeel> alle = Oordeel.alle();
        assertThat(Oordeel.tweede())
                .hasSize(80)
                .allSatisfy(
                        oordeel -> assertThat(ids).containsAll(oordeel.cijfers().keySet()));

        assertThat(alle).hasSizeGreaterThanOrEqualTo(120);
        assertThat(alle).allSatisfy(oordeel -> {
            assertThat(ids).containsAll(oordeel.cijfers().keySet());
            assertThat(oordeel.cijfers().values()).allMatch(cijfer -> cijfer >= 1 && cijfer <= 3);
        });
        assertThat(alle.stream().collect(Collectors.groupingBy(Oordeel::soort, Collectors.counting())))
                .hasEntrySatisfying("anders", aantal -> assertThat(aantal).isGreaterThanOrEqualTo(30));
    }
}
