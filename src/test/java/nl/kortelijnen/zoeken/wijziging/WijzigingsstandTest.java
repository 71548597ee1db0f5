package nl.kortelijnen.zoeken.wijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How far the index came, whatever the order in which numbers appear (architecture, "Search"). */
class WijzigingsstandTest {

    private static final Instant NU = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void een_gat_houdt_de_stand_laag_tot_het_gevuld_is() {
        Wijzigingsstand stand = new Wijzigingsstand(10);
        stand.verwerkt(List.of(11L, 13L), NU);
        assertThat(stand.laag()).isEqualTo(11);
        assertThat(stand.gaten()).containsExactly(12L);

        stand.verwerkt(List.of(12L), NU);

        assertThat(stand.laag()).isEqualTo(13);
    }

    @Test
    void een_gat_blijft_zolang_een_transactie_het_nog_kan_vullen() {
        Wijzigingsstand stand = new Wijzigingsstand(0);
        stand.verwerkt(List.of(2L), NU);
        stand.ruimOp(90, 100, NU.plusSeconds(6));
        stand.ruimOp(99, 120, NU.plusSeconds(7));
        assertThat(stand.gaten()).containsExactly(1L);

        stand.ruimOp(100, 130, NU.plusSeconds(8));

        assertThat(stand.gaten()).isEmpty();
        assertThat(stand.laag()).isEqualTo(2);
    }

    @Test
    void geen_nummer_gaat_verloren_in_welke_volgorde_ze_ook_komen() {
        Random toeval = new Random(7);
        for (int keer = 0; keer < 500; keer++) {
            List<Long> nummers = new ArrayList<>();
            for (long nummer = 1; nummer <= 40; nummer++) {
                nummers.add(nummer);
            }
            Collections.shuffle(nummers, toeval);
            Wijzigingsstand stand = new Wijzigingsstand(0);
            List<Long> gehad = new ArrayList<>();
            while (!nummers.isEmpty()) {
                List<Long> greep = new ArrayList<>(nummers.subList(0, 1 + toeval.nextInt(nummers.size())));
                for (long nummer : greep) {
                    assertThat(nummer > stand.hoog() || stand.gaten().contains(nummer))
                            .isTrue();
                }
                nummers.removeAll(greep);
                gehad.addAll(greep);
                stand.verwerkt(greep, NU);
                for (long nummer = 1; nummer <= stand.laag(); nummer++) {
                    assertThat(gehad).contains(nummer);
                }
            }
            assertThat(stand.laag()).isEqualTo(40);
        }
    }
}
