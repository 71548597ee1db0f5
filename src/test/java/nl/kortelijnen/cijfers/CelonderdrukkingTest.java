package nl.kortelijnen.cijfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** M07: no number under five is shown, and none can be worked out. */
class CelonderdrukkingTest {

    @Test
    void een_klein_getal_neemt_een_ander_mee() {
        assertThat(Celonderdrukking.delen(List.of(20, 3, 8))).containsExactly(20, null, null);
        assertThat(Celonderdrukking.delen(List.of(20, 3))).containsExactly(null, null);
        assertThat(Celonderdrukking.delen(List.of(20, 8))).containsExactly(20, 8);
        assertThat(Celonderdrukking.delen(List.of(20, 0, 1, 9))).containsExactly(20, null, null, null);
    }

    @Property
    void van_een_totaal_is_geen_klein_deel_uit_te_rekenen(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 30) Integer> delen) {
        List<Integer> zichtbaar = Celonderdrukking.delen(delen);
        int verborgen = IntStream.range(0, delen.size())
                .filter(i -> zichtbaar.get(i) == null)
                .map(delen::get)
                .sum();
        long hoeveel = zichtbaar.stream().filter(Objects::isNull).count();
        assertThat(zichtbaar).filteredOn(Objects::nonNull).allMatch(deel -> deel >= 5);
        assertThat(hoeveel == 0 || hoeveel == delen.size() || hoeveel >= 2 && verborgen >= 5)
                .isTrue();
    }

    @Provide
    Arbitrary<List<int[]>> rijen() {
        return Arbitraries.integers()
                .between(0, 25)
                .array(int[].class)
                .ofSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void van_een_tabel_met_bekende_totalen_is_geen_klein_getal_uit_te_rekenen(@ForAll("rijen") List<int[]> rijen) {
        boolean[] zichtbaar = Celonderdrukking.zichtbaar(rijen);
        int[] verborgen = new int[2];
        int hoeveel = 0;
        for (int i = 0; i < zichtbaar.length; i++) {
            if (zichtbaar[i]) {
                assertThat(rijen.get(i)).matches(rij -> rij[0] >= 5 && rij[1] >= 5);
            } else {
                hoeveel++;
                verborgen[0] += rijen.get(i)[0];
                verborgen[1] += rijen.get(i)[1];
            }
        }
        assertThat(hoeveel == 0 || hoeveel == rijen.size() || hoeveel >= 2 && verborgen[0] >= 5 && verborgen[1] >= 5)
                .isTrue();
    }
}
